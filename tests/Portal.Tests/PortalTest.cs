using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using SampleConsumer.Portal;

namespace Portal.Tests;

/// <summary>
/// A portal of its own for each test, asked over a bare <see cref="HttpClient"/>: what the portal says is checked here, and not what
/// some client makes of it.
/// </summary>
public abstract class PortalTest : IAsyncLifetime
{
    /// <summary>Twenty minutes in all: the steps weigh 2, 6, 5, 2, 1 and 4, so that one weight is a minute.</summary>
    private static readonly TimeSpan PublishingTakes = TimeSpan.FromMinutes(20);

    /// <summary>The moment in the pages' sample of an operation list; seven digits, the last one odd enough to be lost by rounding.</summary>
    private static readonly DateTimeOffset Today = new(636576975611768314, TimeSpan.Zero);

    protected FakeTimeProvider Time { get; } = new(Today);

    protected EmbeddedPortal Portal { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    /// <summary>For classes that test the options.</summary>
    protected virtual EmbeddedPortalOptions Options => new() { TimeProvider = Time, OperationDuration = PublishingTakes };

    public async Task InitializeAsync()
    {
        Portal = await EmbeddedPortal.StartAsync(Options);
        Client = new HttpClient { BaseAddress = Portal.BaseAddress };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Portal.Token);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Portal.DisposeAsync();
    }

    /// <summary>The address of one of contoso's offers, with the API version.</summary>
    protected static string Offer(string offerId) => $"/api/publishers/contoso/offers/{offerId}?api-version=2017-10-31";

    /// <summary>An address below one of contoso's offers, with the API version.</summary>
    protected static string Offer(string offerId, string rest) => $"/api/publishers/contoso/offers/{offerId}/{rest}?api-version=2017-10-31";

    protected Task<HttpResponseMessage> PublishAsync(string offerId, string? json = null) => PostAsync(Offer(offerId, "publish"), json);

    protected Task<HttpResponseMessage> GoLiveAsync(string offerId, string? json = null) => PostAsync(Offer(offerId, "golive"), json);

    protected Task<HttpResponseMessage> CancelAsync(string offerId, string? json = null) => PostAsync(Offer(offerId, "cancel"), json);

    protected Task<HttpResponseMessage> PostAsync(string address, string? json = null) => Client.PostAsync(
        new Uri(address, UriKind.Relative), json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Saves an offer of contoso's; the header goes out as it is given, whether or not it is well-formed.</summary>
    protected async Task<HttpResponseMessage> SaveAsync(string offerId, string json, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(Offer(offerId), UriKind.Relative))
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };

        if (ifMatch is not null)
            Assert.True(request.Headers.TryAddWithoutValidation("If-Match", ifMatch));

        return await Client.SendAsync(request);
    }

    protected Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    protected async Task<JsonNode> GetJsonAsync(string address)
    {
        var response = await GetAsync(address);

        Assert.Equal(200, (int)response.StatusCode);
        return await ReadJsonAsync(response);
    }

    protected static async Task<JsonNode> ReadJsonAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Follows the address in a 202 of either edition of the pages, and takes the operation out of its array if it is in one.</summary>
    protected async Task<JsonNode> FollowAsync(HttpResponseMessage accepted)
    {
        var address = FollowedAddress(accepted);
        var answer = await GetJsonAsync(address.Contains('?', StringComparison.Ordinal) ? address : address + "?api-version=2017-10-31");

        return answer is JsonArray list ? Assert.Single(list)! : answer;
    }

    /// <summary>The entity tag as it stands in the header.</summary>
    protected static string EntityTag(HttpResponseMessage response) => response.Headers.NonValidated["ETag"].ToString();

    protected static string FollowedAddress(HttpResponseMessage accepted)
    {
        Assert.Equal(202, (int)accepted.StatusCode);
        return accepted.Headers.TryGetValues("Location", out var location) ? location.Single()
            : accepted.Headers.GetValues("Operation-Location").Single();
    }

    protected static async Task AssertErrorAsync(HttpResponseMessage response, int status, string code)
    {
        Assert.Equal(status, (int)response.StatusCode);

        var error = (await ReadJsonAsync(response))["error"]!;
        Assert.Equal(code, (string?)error["code"]);
        Assert.NotEmpty((string)error["message"]!);
    }
}
