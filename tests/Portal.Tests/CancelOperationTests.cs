using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>Cancelling the operation that runs on an offer.</summary>
public sealed class CancelOperationTests : PortalTest
{
    [Fact]
    public async Task One_offer_cancels_at_once()
    {
        var publishing = await PublishAsync("contoso-firewall");
        Time.Advance(TimeSpan.FromMinutes(5));

        var response = await CancelAsync("contoso-firewall", """{ "metadata": { "notification-emails": "jondoe@contoso.com" } }""");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.DoesNotContain(response.Headers, header => header.Key.EndsWith("Location", StringComparison.Ordinal));
        await AssertCanceledMidwayAsync(publishing);
    }

    [Fact]
    public async Task Another_winds_its_operation_down()
    {
        var publishing = await PublishAsync("contoso-backup");
        Time.Advance(TimeSpan.FromMinutes(5));

        var canceling = await CancelAsync("contoso-backup");
        Assert.Equal(FollowedAddress(publishing), FollowedAddress(canceling));

        var winding = await FollowAsync(canceling);
        Assert.Equal(("running", "cancelRequested"), ((string?)winding["status"], (string?)winding["cancellationRequestState"]));

        Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("canceled", (string?)(await FollowAsync(canceling))["status"]);
    }

    [Fact]
    public async Task A_third_starts_an_operation_that_tidies_up()
    {
        var publishing = await PublishAsync("contoso-analytics");
        Time.Advance(TimeSpan.FromMinutes(5));

        var canceling = await CancelAsync("contoso-analytics");
        Assert.NotEqual(FollowedAddress(publishing), FollowedAddress(canceling));
        await AssertCanceledMidwayAsync(publishing);

        var tidying = await FollowAsync(canceling);
        Assert.Equal("running", (string?)tidying["status"]);
        Assert.Empty(tidying["steps"]!.AsArray());

        Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("succeeded", (string?)(await FollowAsync(canceling))["status"]);

        var kinds = (await GetJsonAsync(Offer("contoso-analytics", "submissions/"))).AsArray()
            .Select(operation => $"{operation!["submissionType"]}:{operation["submissionState"]}");
        Assert.Equal(["publish:canceled", "cancel:succeeded"], kinds);
    }

    [Theory]
    [InlineData("contoso-backup")]
    [InlineData("contoso-analytics")]
    public async Task Asked_again_the_same_operation_is_to_be_followed(string offerId)
    {
        await PublishAsync(offerId);

        Assert.Equal(FollowedAddress(await CancelAsync(offerId)), FollowedAddress(await CancelAsync(offerId)));
    }

    [Theory]
    [InlineData("contoso-backup")]
    [InlineData("contoso-analytics")]
    public async Task While_one_is_being_cancelled_none_can_be_started(string offerId)
    {
        await PublishAsync(offerId);
        await CancelAsync(offerId);
        Assert.Equal(409, (int)(await PublishAsync(offerId)).StatusCode);

        Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(202, (int)(await PublishAsync(offerId)).StatusCode);
    }

    [Fact]
    public async Task Where_nothing_runs_there_is_nothing_to_cancel() =>
        await AssertErrorAsync(await CancelAsync("contoso-firewall"), 404, "ResourceNotFound");

    [Fact]
    public async Task What_was_under_way_for_days_can_be_cancelled() =>
        Assert.Equal(200, (int)(await CancelAsync("contoso-replication")).StatusCode);

    [Fact]
    public async Task A_malformed_body_cancels_nothing()
    {
        await AssertErrorAsync(await CancelAsync("contoso-replication", "[]"), 400, "InvalidRequestBody");

        var running = await GetJsonAsync(Offer("contoso-replication", "submissions/") + "&status=running");
        Assert.Single(running.AsArray());
    }

    [Theory]
    [InlineData("contoso-maintenance", 503)]
    [InlineData("contoso-backend-fault", 500)]
    public async Task An_outage_takes_cancelling_away_too(string offerId, int status) =>
        Assert.Equal(status, (int)(await CancelAsync(offerId)).StatusCode);

    private async Task AssertCanceledMidwayAsync(HttpResponseMessage publishing)
    {
        var operation = await FollowAsync(publishing);

        Assert.Equal(("canceled", "cannotCancel"), ((string?)operation["status"], (string?)operation["cancellationRequestState"]));
        Assert.Equal(
            ["complete", "canceled", "notStarted", "notStarted", "notStarted", "notStarted"],
            operation["steps"]!.AsArray().Select((JsonNode? step) => (string?)step!["status"]));
    }
}
