using System.Net.Http.Headers;

namespace Portal.Tests;

/// <summary>What every call has to pass: the token, the API version, the publisher, the offer.</summary>
public sealed class AccessTests : PortalTest
{
    public static TheoryData<string> EveryCall => new()
    {
        "GET /api/offerTypes",
        "GET /api/publishers",
        "GET /api/publishers/contoso/offers",
        "GET /api/publishers/contoso/offers/contoso-firewall",
        "GET /api/publishers/contoso/offers/contoso-firewall/versions/1",
        "GET /api/publishers/contoso/offers/contoso-firewall/slot/preview",
        "GET /api/publishers/contoso/offers/contoso-firewall/status",
        "PUT /api/publishers/contoso/offers/contoso-firewall",
        "GET /api/publishers/contoso/offers/contoso-firewall/submissions/",
        "GET /api/publishers/contoso/offers/contoso-firewall/operations/5a63deb5-925b-4ee0-938b-7c86fbf287c5",
        "GET /api/operations/contoso$contoso-firewall$2$preview",
        "POST /api/publishers/contoso/offers/contoso-firewall/publish",
        "POST /api/publishers/contoso/offers/contoso-firewall/golive",
        "POST /api/publishers/contoso/offers/contoso-firewall/cancel",
    };

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Without_a_token_every_call_is_refused(string call)
    {
        Client.DefaultRequestHeaders.Authorization = null;

        var response = await SendAsync(call + "?api-version=2017-10-31");

        Assert.Equal(401, (int)response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal(["Message"], (await ReadJsonAsync(response)).AsObject().Select(member => member.Key));
    }

    [Theory]
    [InlineData("Bearer somebody-else")]
    [InlineData("Bearer CONTOSO-SERVICE-PRINCIPAL")]
    [InlineData("Basic contoso-service-principal")]
    [InlineData("contoso-service-principal")]
    public async Task A_wrong_credential_is_refused(string credential)
    {
        Client.DefaultRequestHeaders.Remove("Authorization");
        Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", credential);

        Assert.Equal(401, (int)(await SendAsync("GET /api/publishers/contoso/offers?api-version=2017-10-31")).StatusCode);
    }

    [Fact]
    public async Task The_token_is_looked_at_before_anything_else()
    {
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "somebody-else");

        Assert.Equal(401, (int)(await SendAsync("GET /api/publishers/nobody/offers")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Without_an_api_version_every_call_is_refused(string call) =>
        await AssertErrorAsync(await SendAsync(call), 400, "InvalidAPIVersion");

    [Theory]
    [InlineData("?api-version=")]
    [InlineData("?api-version=2017-10-3")]
    [InlineData("?api-version=2016-08-01-preview")]
    [InlineData("?api-version=2017-10-31&api-version=2017-10-31")]
    [InlineData("?apiversion=2017-10-31")]
    public async Task An_api_version_that_is_not_the_current_one_once_is_refused(string query) =>
        await AssertErrorAsync(await SendAsync("GET /api/publishers/contoso/offers" + query), 400, "InvalidAPIVersion");

    [Theory]
    [InlineData("GET /api/publishers/fabrikam/offers")]
    [InlineData("PUT /api/publishers/fabrikam/offers/anything")]
    [InlineData("POST /api/publishers/fabrikam/offers/anything/publish")]
    [InlineData("GET /api/operations/fabrikam$anything$2$preview")]
    public async Task A_publisher_that_did_not_add_the_client_is_forbidden(string call) =>
        await AssertErrorAsync(await SendAsync(call + "?api-version=2017-10-31"), 403, "Forbidden");

    [Fact]
    public async Task An_unknown_publisher_is_not_found_and_nothing_is_said_about_it()
    {
        var response = await SendAsync("GET /api/publishers/nobody/offers?api-version=2017-10-31");

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("GET /api/publishers/contoso/offers/nothing")]
    [InlineData("GET /api/publishers/contoso/offers/nothing/versions/1")]
    [InlineData("GET /api/publishers/contoso/offers/nothing/slot/Draft")]
    [InlineData("GET /api/publishers/contoso/offers/nothing/status")]
    [InlineData("GET /api/publishers/contoso/offers/nothing/submissions/")]
    [InlineData("GET /api/publishers/contoso/offers/nothing/operations/5a63deb5-925b-4ee0-938b-7c86fbf287c5")]
    [InlineData("POST /api/publishers/contoso/offers/nothing/publish")]
    [InlineData("POST /api/publishers/contoso/offers/nothing/golive")]
    [InlineData("POST /api/publishers/contoso/offers/nothing/cancel")]
    [InlineData("GET /api/operations/contoso$nothing$2$preview")]
    [InlineData("GET /api/operations/nobody$contoso-firewall$2$preview")]
    [InlineData("GET /api/operations/contoso$contoso-firewall$9$preview")]
    [InlineData("GET /api/operations/contoso-firewall")]
    public async Task An_unknown_offer_or_operation_is_not_found(string call) =>
        await AssertErrorAsync(await SendAsync(call + "?api-version=2017-10-31"), 404, "ResourceNotFound");

    [Fact]
    public async Task Identifiers_are_found_whatever_their_case()
    {
        var response = await SendAsync("GET /api/publishers/Contoso/offers/Contoso-Firewall/submissions/?api-version=2017-10-31");

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Every_answer_has_a_correlation_id(string call)
    {
        var response = await SendAsync(call + "?api-version=2017-10-31");

        Assert.True(Guid.TryParse(response.Headers.GetValues("X-Ms-Correlation-Request-Id").Single(), out _));
    }

    private async Task<HttpResponseMessage> SendAsync(string call)
    {
        var parts = call.Split(' ', 2);
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), new Uri(parts[1], UriKind.Relative));

        return await Client.SendAsync(request);
    }
}
