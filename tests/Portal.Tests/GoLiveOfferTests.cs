using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>Taking what is in the preview live.</summary>
public sealed class GoLiveOfferTests : PortalTest
{
    private const string Guids = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    [Theory]
    [InlineData("contoso-monitoring", "Location", $@"^/api/publishers/contoso/offers/contoso-monitoring/operations/{Guids}\?api-version=2017-10-31$")]
    [InlineData("contoso-backup", "Location", @"^/api/operations/contoso\$contoso-backup\$3\$preview\?api-version=2017-10-31$")]
    [InlineData("contoso-gateway", "Operation-Location",
        $@"^http://127\.0\.0\.1:\d+/api/publishers/contoso/offers/contoso-gateway/operations/{Guids}$")]
    public async Task Each_offer_hands_out_its_address_in_its_own_way(string offerId, string header, string address)
    {
        await PreviewAsync(offerId);

        var accepted = await GoLiveAsync(offerId);

        Assert.Equal(202, (int)accepted.StatusCode);
        Assert.Empty(await accepted.Content.ReadAsByteArrayAsync());
        Assert.Matches(address, accepted.Headers.GetValues(header).Single());
        Assert.Single(accepted.Headers, candidate => candidate.Key.EndsWith("Location", StringComparison.Ordinal));
        Assert.Equal("canCancel", (string?)(await FollowAsync(accepted))["cancellationRequestState"]);
    }

    [Fact]
    public async Task Only_the_last_step_is_left()
    {
        await PreviewAsync("contoso-monitoring");
        var previewedAt = Time.GetUtcNow();
        Time.Advance(TimeSpan.FromHours(1));

        var accepted = await GoLiveAsync("contoso-monitoring");
        Time.Advance(TimeSpan.FromMinutes(5));
        var running = await FollowAsync(accepted);
        Time.Advance(TimeSpan.FromMinutes(15));
        var done = await FollowAsync(accepted);

        Assert.Equal(("running", "succeeded"), ((string?)running["status"], (string?)done["status"]));
        Assert.Equal("complete:100 complete:100 complete:100 complete:100 complete:100 inProgress:25", Steps(running));
        Assert.Equal("complete:100 complete:100 complete:100 complete:100 complete:100 complete:100", Steps(done));

        var packaged = (DateTimeOffset)running["steps"]![3]!["messages"]![0]!["timestamp"]!;
        var signedOff = (DateTimeOffset)running["steps"]![4]!["messages"]![0]!["timestamp"]!;
        Assert.Equal((previewedAt, previewedAt.AddHours(1)), (packaged, signedOff));
    }

    [Fact]
    public async Task It_is_listed_as_an_operation_on_production()
    {
        await PreviewAsync("contoso-backup", """{ "metadata": { "notification-emails": "jdoe@contoso.com" } }""");
        await GoLiveAsync("contoso-backup");

        var operations = (await GetJsonAsync(Offer("contoso-backup", "submissions/"))).AsArray();

        Assert.Equal(
            ["publish staging 2 completed jdoe@contoso.com", "goLive production 3 not started jdoe@contoso.com"],
            operations.Select(operation => $"{operation!["submissionType"]} {operation["slot"]} {operation["publishingVersion"]} "
                + $"{operation["submissionState"]} {operation["definition"]!["metadata"]!["emails"]}"));
        Assert.All(operations, operation => Assert.Equal(1, (int)operation!["offerVersion"]!));
    }

    [Fact]
    public async Task Production_is_set_when_it_is_done_and_the_version_counted_up()
    {
        await AssertErrorAsync(await GetAsync(Offer("contoso-gateway", "slot/Production")), 404, "ResourceNotFound");
        Assert.Equal(1, (int)(await GetJsonAsync(Offer("contoso-gateway")))["version"]!);

        await GoLiveAsync("contoso-gateway");
        Time.Advance(TimeSpan.FromMinutes(19));
        Assert.Equal(404, (int)(await GetAsync(Offer("contoso-gateway", "slot/Production"))).StatusCode);

        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (int)(await GetJsonAsync(Offer("contoso-gateway", "slot/Production")))["version"]!);
        Assert.Equal(2, (int)(await GetJsonAsync(Offer("contoso-gateway")))["version"]!);
    }

    [Fact]
    public async Task What_goes_live_is_the_preview_and_not_the_draft()
    {
        await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Previewed"));
        await PreviewAsync(SampleOffer.Id);
        await SaveAsync(SampleOffer.Id, SampleOffer.Titled("Edited since"), "*");

        await GoLiveAsync(SampleOffer.Id);
        Time.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal("Previewed", await TitleAsync("slot/Production"));
        Assert.Equal("Previewed", await TitleAsync("versions/1"));
        Assert.Equal("Edited since", await TitleAsync("versions/2"));
        Assert.Equal("Edited since", await TitleAsync("slot/Draft"));
    }

    [Theory]
    [InlineData("contoso-backup")]
    [InlineData("contoso-firewall")]
    [InlineData("contoso-scanner")]
    [InlineData("contoso-draft")]
    public async Task An_offer_that_does_not_wait_for_its_publisher_is_refused(string offerId)
    {
        await AssertErrorAsync(await GoLiveAsync(offerId), 400, "OfferNotAwaitingSignoff");

        Assert.DoesNotContain(
            (await GetJsonAsync(Offer(offerId, "submissions/"))).AsArray(), operation => (string?)operation!["submissionType"] == "goLive");
    }

    [Fact]
    public async Task It_has_to_wait_for_what_runs()
    {
        await AssertErrorAsync(await GoLiveAsync("contoso-replication"), 409, "OperationInProgress");

        await GoLiveAsync("contoso-gateway");
        await AssertErrorAsync(await GoLiveAsync("contoso-gateway"), 409, "OperationInProgress");
        await AssertErrorAsync(await PublishAsync("contoso-gateway"), 409, "OperationInProgress");
    }

    [Fact]
    public async Task It_can_be_cancelled_and_then_nothing_is_live()
    {
        var accepted = await GoLiveAsync("contoso-gateway");
        Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(200, (int)(await CancelAsync("contoso-gateway")).StatusCode);

        Time.Advance(TimeSpan.FromHours(1));
        var operation = await GetJsonAsync(new Uri(FollowedAddress(accepted)).AbsolutePath + "?api-version=2017-10-31");
        Assert.Equal("complete:100 complete:100 complete:100 complete:100 complete:100 canceled:25", Steps(operation));
        Assert.Equal(404, (int)(await GetAsync(Offer("contoso-gateway", "slot/Production"))).StatusCode);
        Assert.Equal(200, (int)(await GetAsync(Offer("contoso-gateway", "slot/Preview"))).StatusCode);
        await AssertErrorAsync(await GoLiveAsync("contoso-gateway"), 400, "OfferNotAwaitingSignoff");
    }

    [Theory]
    [InlineData(null, 202)]
    [InlineData("{}", 202)]
    [InlineData("""{ "metadata": { "notification-emails": "jdoe@contoso.com" } }""", 202)]
    [InlineData("[]", 400)]
    public async Task The_body_of_publishing_is_taken_and_none_is_missed(string? body, int status) =>
        Assert.Equal(status, (int)(await GoLiveAsync("contoso-gateway", body)).StatusCode);

    [Theory]
    [InlineData("contoso-maintenance", 503)]
    [InlineData("contoso-backend-fault", 500)]
    public async Task An_outage_takes_going_live_away_too(string offerId, int status) =>
        Assert.Equal(status, (int)(await GoLiveAsync(offerId)).StatusCode);

    [Theory]
    [InlineData("publish")]
    [InlineData("golive")]
    [InlineData("cancel")]
    public async Task A_stale_tag_stops_every_change(string change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Offer("contoso-gateway", change), UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-Match", "W/\"datetime'2017-06-07T06%3A15%3A40.4771399Z'\"");

        await AssertErrorAsync(await Client.SendAsync(request), 412, "PreconditionFailed");
    }

    [Fact]
    public async Task The_current_tag_or_an_asterisk_stops_none()
    {
        var current = EntityTag(await GetAsync(Offer("contoso-gateway")));

        foreach (var (change, tag) in new[] { ("golive", current), ("cancel", "*") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Offer("contoso-gateway", change), UriKind.Relative));
            request.Headers.TryAddWithoutValidation("If-Match", tag);

            Assert.True((await Client.SendAsync(request)).IsSuccessStatusCode);
        }
    }

    private async Task PreviewAsync(string offerId, string? body = null)
    {
        if (offerId != "contoso-gateway")
        {
            Assert.Equal(202, (int)(await PublishAsync(offerId, body)).StatusCode);
            Time.Advance(TimeSpan.FromMinutes(20));
        }
    }

    private async Task<string?> TitleAsync(string rest) =>
        (string?)(await GetJsonAsync(Offer(SampleOffer.Id, rest)))["definition"]!["displayText"];

    private static string Steps(JsonNode operation) =>
        string.Join(' ', operation["steps"]!.AsArray().Select(step => $"{step!["status"]}:{step["progressPercentage"]}"));
}
