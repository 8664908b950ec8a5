using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>Where an offer stands, as a page of its own says it.</summary>
public sealed class GetOfferStatusTests : PortalTest
{
    [Fact]
    public async Task A_status_has_the_documented_members()
    {
        await PublishAsync("contoso-backup", """{ "metadata": { "notification-emails": "jdoe@contoso.com" } }""");
        Time.Advance(TimeSpan.FromMinutes(20));

        var status = await GetJsonAsync(Offer("contoso-backup", "status"));

        Assert.Equal(
            ["status", "messages", "steps", "previewLinks", "liveLinks", "notificationEmails"],
            status.AsObject().Select(member => member.Key));
        Assert.Equal(("waitingForPublisherReview", "jdoe@contoso.com"), ((string?)status["status"], (string?)status["notificationEmails"]));
        Assert.True(JsonNode.DeepEquals(status["steps"]![3], JsonNode.Parse("""
            {
              "estimatedTimeFrame": "< 1 hour",
              "id": "displaypackage",
              "stepName": "Packaging and Lead Generation Registration",
              "description": "Your virtual machine is being packaged for customers. Additionally, lead systems are being configured and set up.",
              "status": "complete",
              "messages": [
                { "messageHtml": "Step completed.", "level": "information", "timestamp": "2018-03-26T22:06:01.1768314Z" }
              ],
              "progressPercentage": 100
            }
            """)), status["steps"]![3]!.ToJsonString());
    }

    [Fact]
    public async Task It_has_the_estimates_of_its_own_page()
    {
        var steps = (await GetJsonAsync(Offer("contoso-firewall", "status")))["steps"]!.AsArray();

        Assert.Equal(
            ["< 15 min", "~2-3 days", "< 1 day", "< 1 hour", "< 1 hour", "~2-5 days"],
            steps.Select(step => (string?)step!["estimatedTimeFrame"]));
    }

    [Theory]
    [InlineData("contoso-backup", "neverPublished", "notStarted notStarted notStarted notStarted notStarted notStarted")]
    [InlineData("contoso-gateway", "waitingForPublisherReview", "complete complete complete complete waitingForPublisherReview notStarted")]
    [InlineData("contoso-firewall", "succeeded", "complete complete complete complete complete complete")]
    [InlineData("contoso-scanner", "failed", "complete blocked notStarted notStarted notStarted notStarted")]
    [InlineData("contoso-replication", "running", "complete inProgress notStarted notStarted notStarted notStarted")]
    public async Task It_tells_the_steps_of_the_latest_publishing(string offerId, string status, string steps)
    {
        var answer = await GetJsonAsync(Offer(offerId, "status"));

        Assert.Equal(status, (string?)answer["status"]);
        Assert.Equal(steps, string.Join(' ', answer["steps"]!.AsArray().Select(step => (string?)step!["status"])));
    }

    [Fact]
    public async Task A_failure_says_why()
    {
        var message = Assert.Single((await GetJsonAsync(Offer("contoso-scanner", "status")))["messages"]!.AsArray())!;

        Assert.Equal("error", (string?)message["level"]);
        Assert.Equal("No virtual machine image was found for the plan contoso.", (string?)message["messageHtml"]);
    }

    [Fact]
    public async Task A_cancelled_publishing_shows()
    {
        await CancelAsync("contoso-replication");

        Assert.Equal("canceled", (string?)(await GetJsonAsync(Offer("contoso-replication", "status")))["status"]);
    }

    [Theory]
    [InlineData("contoso-firewall")]
    [InlineData("contoso-draft")]
    public async Task No_addresses_are_told_of_an_offer_that_has_moved_or_was_never_published(string offerId) =>
        Assert.Null((await GetJsonAsync(Offer(offerId, "status")))["notificationEmails"]);
}
