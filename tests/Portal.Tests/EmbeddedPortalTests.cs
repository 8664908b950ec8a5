using System.Net;
using SampleConsumer.Portal;

namespace Portal.Tests;

/// <summary>The server itself: its protocols, its log, its life.</summary>
public sealed class EmbeddedPortalTests : PortalTest
{
    [Fact]
    public void It_listens_on_the_loopback_interface_only()
    {
        Assert.Equal("127.0.0.1", Portal.BaseAddress.Host);
        Assert.Equal("127.0.0.1", Portal.Http2BaseAddress.Host);
        Assert.NotEqual(Portal.BaseAddress.Port, Portal.Http2BaseAddress.Port);
    }

    [Fact]
    public async Task The_same_portal_speaks_HTTP_2_without_TLS()
    {
        await PublishAsync("contoso-firewall");
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(Portal.Http2BaseAddress, Offer("contoso-firewall", "submissions/") + "&status=running"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };

        var response = await Client.SendAsync(request);

        Assert.Equal(HttpVersion.Version20, response.Version);
        Assert.Single((await ReadJsonAsync(response)).AsArray());
        Assert.Equal(["HTTP/1.1", "HTTP/2"], Portal.Requests.Select(logged => logged.Protocol));
    }

    [Fact]
    public async Task The_log_has_what_came_over_the_wire()
    {
        await PublishAsync("contoso-maintenance", "{}");
        await GetAsync("/api/operations/contoso$contoso-backup%242$preview?api-version=2017-10-31&x=%20");

        Assert.Equal(
            [
                new PortalRequest(
                    "POST",
                    "/api/publishers/contoso/offers/contoso-maintenance/publish?api-version=2017-10-31",
                    "HTTP/1.1",
                    "application/json; charset=utf-8",
                    503),
                new PortalRequest(
                    "GET",
                    "/api/operations/contoso$contoso-backup%242$preview?api-version=2017-10-31&x=%20",
                    "HTTP/1.1",
                    ContentType: null,
                    404),
            ],
            Portal.Requests);
    }

    [Fact]
    public async Task Requests_are_counted_by_method_and_end_of_path()
    {
        await PublishAsync("contoso-maintenance");
        await PublishAsync("contoso-firewall");
        await GetAsync(Offer("contoso-firewall", "submissions/"));

        Assert.Equal(1, Portal.CountOf("POST", "/contoso-maintenance/publish"));
        Assert.Equal(2, Portal.CountOf("post", "/publish"));
        Assert.Equal(1, Portal.CountOf("GET", "/submissions/"));
        Assert.Equal(0, Portal.CountOf("GET", "/submissions"));
    }

    [Fact]
    public async Task What_no_route_knows_is_not_found_and_a_wrong_method_not_allowed()
    {
        Assert.Equal(404, (int)(await GetAsync("/api/nothing?api-version=2017-10-31")).StatusCode);
        Assert.Equal(405, (int)(await GetAsync(Offer("contoso-firewall", "publish"))).StatusCode);
    }

    [Fact]
    public async Task Each_portal_has_its_own_state()
    {
        await using var other = await EmbeddedPortal.StartAsync(Options);
        await PublishAsync("contoso-backup");

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(other.BaseAddress, Offer("contoso-backup", "submissions/")));
        var response = await Client.SendAsync(request);

        Assert.Empty((await ReadJsonAsync(response)).AsArray());
        Assert.DoesNotContain(Portal.Requests, logged => logged.Method == "GET");
    }

    [Fact]
    public async Task Once_disposed_it_does_not_answer()
    {
        var gone = await EmbeddedPortal.StartAsync(Options);
        await gone.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetAsync(gone.BaseAddress));
    }

    [Fact]
    public async Task A_start_can_be_cancelled() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => EmbeddedPortal.StartAsync(Options, new CancellationToken(canceled: true)));
}
