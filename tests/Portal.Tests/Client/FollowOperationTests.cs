using SampleConsumer.CloudPartnerPortal;
using SampleConsumer.Portal;

namespace Portal.Tests.Client;

/// <summary>Operations of the embedded portal, followed over real HTTP. Their time goes on only while the client waits for its next question.</summary>
public sealed class FollowOperationTests : IAsyncLifetime
{
    private EmbeddedPortal _portal = null!;
    private HttpClient _http = null!;
    private CloudPartnerPortalClient _client = null!;

    public async Task InitializeAsync()
    {
        var time = new LeapingTimeProvider();
        _portal = await EmbeddedPortal.StartAsync(new EmbeddedPortalOptions { TimeProvider = time, OperationDuration = TimeSpan.FromMinutes(20) });
        _http = new HttpClient();
        _client = new CloudPartnerPortalClient(_http, new()
        {
            BaseAddress = _portal.BaseAddress,
            BearerToken = _ => new(_portal.Token),
            PollInterval = TimeSpan.FromMinutes(1),
            TimeProvider = time,
        });
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _portal.DisposeAsync();
    }

    [Theory]
    [InlineData("contoso-firewall")] // relative, of a migrated offer
    [InlineData("contoso-backup")] // a route of another shape, with $ in it, answered as an array of one
    [InlineData("contoso-analytics")] // absolute, without api-version
    [InlineData("contoso-gateway")] // under the header's old name
    public async Task PublishedOffer_IsFollowedToItsEnd(string offer)
    {
        var states = new List<OperationStatus>();

        var outcome = await _client.FollowAsync(await PublishAsync(offer), new Recorder(states));

        var succeeded = Assert.IsType<GetOperationOutcome.Succeeded>(outcome);
        Assert.Equal(states[^1], succeeded.Answer.Body.Status);
        Assert.Contains(OperationStatus.Running, states);
    }

    [Fact]
    public async Task PublishingThatFails_EndsAsFailed() =>
        Assert.IsType<GetOperationOutcome.Failed>(await _client.FollowAsync(await PublishAsync("contoso-scanner")));

    [Fact]
    public async Task PublishingThatIsCancelled_EndsAsCancelled()
    {
        var accepted = await PublishAsync("contoso-firewall");
        Assert.IsType<CancelOperationResult.Cancelled>(
            await _client.CancelOperationAsync(new() { PublisherId = "contoso", OfferId = "contoso-firewall" }));

        Assert.IsType<GetOperationOutcome.Cancelled>(await _client.FollowAsync(accepted));
    }

    [Fact]
    public async Task CancellingThatIsAnOperation_IsFollowedItself()
    {
        await PublishAsync("contoso-analytics");
        var accepted = Assert.IsType<CancelOperationResult.Accepted>(
            await _client.CancelOperationAsync(new() { PublisherId = "contoso", OfferId = "contoso-analytics" }));

        Assert.IsType<GetOperationOutcome.Succeeded>(await _client.FollowAsync(accepted));
    }

    [Fact]
    public async Task OperationThatIsNotThere_IsLost()
    {
        var accepted = new PublishOfferResult.Accepted { Location = new Uri("/api/operations/contoso$nothing$1$preview", UriKind.Relative) };

        var lost = Assert.IsType<GetOperationOutcome.Lost>(await _client.FollowAsync(accepted));

        Assert.IsType<GetOperationResult.NotFound>(lost.Answer);
    }

    private async Task<PublishOfferResult.Accepted> PublishAsync(string offer) => Assert.IsType<PublishOfferResult.Accepted>(
        await _client.PublishOfferAsync(new() { PublisherId = "contoso", OfferId = offer, Body = new() { Metadata = new() } }));

    private sealed class Recorder(List<OperationStatus> states) : IProgress<GetOperationOutcome.Progress>
    {
        public void Report(GetOperationOutcome.Progress value) => states.Add(value.Answer.Body.Status);
    }
}
