using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SampleConsumer.Portal;

namespace Portal.Tests;

/// <summary>Tokens from Entra, and how long they open the portal.</summary>
public sealed class GetTokenTests : PortalTest
{
    protected override EmbeddedPortalOptions Options => base.Options with { TokenLifetime = TimeSpan.FromMinutes(30) };

    [Fact]
    public async Task A_token_has_the_documented_members()
    {
        var response = await AskAsync(Form());

        Assert.Equal(200, (int)response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        var token = (await ReadJsonAsync(response)).AsObject();
        Assert.True(token.Remove("access_token", out var text));
        Assert.Equal(3, ((string)text!).Split('.').Length);
        Assert.True(JsonNode.DeepEquals(token, JsonNode.Parse("""
            {
              "token_type": "Bearer",
              "expires_in": "1800",
              "ext_expires_in": "1800",
              "expires_on": "1522102561",
              "not_before": "1522100461",
              "resource": "https://cloudpartner.azure.com"
            }
            """)), token.ToJsonString());
    }

    [Fact]
    public async Task The_portal_accepts_a_token_until_it_expires()
    {
        Use(await TokenAsync());
        Assert.Equal(200, await OffersAsync());

        Time.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromTicks(1));
        Assert.Equal(200, await OffersAsync());

        Time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(401, await OffersAsync());

        Use(await TokenAsync());
        Assert.Equal(200, await OffersAsync());
    }

    [Fact]
    public async Task Each_token_is_another_and_leaves_the_earlier_one_alone()
    {
        var first = await TokenAsync();
        var second = await TokenAsync();

        Assert.NotEqual(first, second);
        Use(first);
        Assert.Equal(200, await OffersAsync());
    }

    [Fact]
    public async Task The_standing_token_does_not_expire()
    {
        Time.Advance(TimeSpan.FromDays(400));

        Assert.Equal(200, await OffersAsync());
    }

    [Fact]
    public async Task A_token_of_another_portal_is_refused()
    {
        await using var other = await EmbeddedPortal.StartAsync(Options);
        Use(await TokenAsync(other));

        Assert.Equal(401, await OffersAsync());
    }

    [Fact]
    public async Task Asking_shows_in_the_log_between_the_other_calls()
    {
        Use("expired");
        await OffersAsync();
        Use(await TokenAsync());
        await OffersAsync();

        Assert.Equal(
            ["GET 401", "POST 200", "GET 200"],
            Portal.Requests.Select(request => $"{request.Method} {request.StatusCode}"));
        Assert.Equal(1, Portal.CountOf("POST", "/oauth2/token"));
        Assert.Equal("application/x-www-form-urlencoded", Portal.Requests[1].ContentType);
    }

    [Fact]
    public async Task Entra_and_the_portal_are_two_hosts()
    {
        Assert.Equal("127.0.0.1", Portal.EntraBaseAddress.Host);

        var address = $"/{Portal.ServicePrincipal.TenantId}/oauth2/token";
        Assert.Equal(404, (int)(await PostAsync(address)).StatusCode);
        Assert.Equal(404, (int)(await GetAsync(new Uri(Portal.EntraBaseAddress, "/api/publishers").AbsoluteUri)).StatusCode);
    }

    [Theory]
    [InlineData("grant_type", null, 400, "invalid_request")]
    [InlineData("grant_type", "password", 400, "unsupported_grant_type")]
    [InlineData("client_id", null, 400, "invalid_request")]
    [InlineData("client_id", "somebody-else", 400, "unauthorized_client")]
    [InlineData("client_secret", null, 401, "invalid_client")]
    [InlineData("client_secret", "q8Q~ contoso secret/4++&more=", 401, "invalid_client")]
    [InlineData("resource", null, 400, "invalid_request")]
    [InlineData("resource", "", 400, "invalid_request")]
    [InlineData("resource", "https://graph.microsoft.com", 400, "invalid_resource")]
    public async Task A_wrong_field_is_refused_as_OAuth_says(string field, string? value, int status, string error)
    {
        var form = Form();
        form.Remove(field);
        if (value is not null)
            form[field] = value;

        await AssertRefusedAsync(await AskAsync(form), status, error);
    }

    [Fact]
    public async Task An_unknown_tenant_is_refused()
    {
        using var content = new FormUrlEncodedContent(Form());

        var response = await Client.PostAsync(new Uri(Portal.EntraBaseAddress, $"/{Guid.NewGuid()}/oauth2/token"), content);

        await AssertRefusedAsync(response, 400, "invalid_request");
    }

    [Fact]
    public async Task What_is_no_form_has_no_fields()
    {
        var json = new JsonObject(Form().Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value))).ToJsonString();
        using var content = new StringContent(json, Encoding.UTF8, "application/json");

        await AssertRefusedAsync(await Client.PostAsync(TokenAddress(Portal), content), 400, "invalid_request");
    }

    private Dictionary<string, string> Form() => new()
    {
        ["client_id"] = Portal.ServicePrincipal.ClientId,
        ["client_secret"] = Portal.ServicePrincipal.ClientSecret,
        ["grant_type"] = "client_credentials",
        ["resource"] = "https://cloudpartner.azure.com",
    };

    private static Uri TokenAddress(EmbeddedPortal portal) => new(portal.EntraBaseAddress, $"/{portal.ServicePrincipal.TenantId}/oauth2/token");

    private async Task<HttpResponseMessage> AskAsync(Dictionary<string, string> form, EmbeddedPortal? portal = null)
    {
        using var content = new FormUrlEncodedContent(form);
        return await Client.PostAsync(TokenAddress(portal ?? Portal), content);
    }

    private async Task<string> TokenAsync(EmbeddedPortal? portal = null) =>
        (string)(await ReadJsonAsync(await AskAsync(Form(), portal)))["access_token"]!;

    private void Use(string token) => Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    private async Task<int> OffersAsync() => (int)(await GetAsync("/api/publishers/contoso/offers?api-version=2017-10-31")).StatusCode;

    private static async Task AssertRefusedAsync(HttpResponseMessage response, int status, string error)
    {
        Assert.Equal(status, (int)response.StatusCode);

        var answer = (await ReadJsonAsync(response)).AsObject();
        Assert.Equal(["error", "error_description"], answer.Select(member => member.Key));
        Assert.Equal(error, (string?)answer["error"]);
        Assert.StartsWith("AADSTS", (string?)answer["error_description"], StringComparison.Ordinal);
    }
}
