using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>How one operation advances, and how each offer says so.</summary>
public sealed class OperationProgressTests : PortalTest
{
    private const string ToJohn = """{ "metadata": { "notification-emails": "jdoe@contoso.com" } }""";

    [Fact]
    public async Task An_operation_has_the_documented_members()
    {
        var accepted = await PublishAsync("contoso-analytics", ToJohn);
        Time.Advance(TimeSpan.FromMinutes(5));

        var answer = await GetJsonAsync(FollowedAddress(accepted) + "?api-version=2017-10-31");

        Assert.True(JsonNode.DeepEquals(answer, JsonNode.Parse("""
            [
              {
                "status": "running",
                "messages": [],
                "publishingVersion": 2,
                "offerVersion": 1,
                "cancellationRequestState": "canCancel",
                "steps": [
                  {
                    "estimatedTimeFrame": "< 15 min",
                    "id": "displaydummycertify",
                    "stepName": "Validate Pre-Requisites",
                    "description": "Offer settings provided are validated",
                    "status": "complete",
                    "messages": [
                      { "messageHtml": "Step completed.", "level": "information", "timestamp": "2018-03-26T21:48:01.1768314Z" }
                    ],
                    "progressPercentage": 100
                  },
                  {
                    "estimatedTimeFrame": "< 5 day",
                    "id": "displaycertify",
                    "stepName": "Certification",
                    "description": "Your offer is analyzed by our certification systems for issues.",
                    "status": "inProgress",
                    "messages": [
                      { "messageHtml": "Step started.", "level": "information", "timestamp": "2018-03-26T21:48:01.1768314Z" }
                    ],
                    "progressPercentage": 50
                  },
                  {
                    "estimatedTimeFrame": "< 1 day",
                    "id": "displayprovision",
                    "stepName": "Provisioning",
                    "description": "Your virtual machine is being replicated in our production systems.",
                    "status": "notStarted",
                    "messages": [],
                    "progressPercentage": 0
                  },
                  {
                    "estimatedTimeFrame": "< 1 hour",
                    "id": "displaypackage",
                    "stepName": "Packaging and Lead Generation Registration",
                    "description": "Your virtual machine is packaged for being shown to your customers. Additionally, we hookup our lead generation systems to send leads for your offer.",
                    "status": "notStarted",
                    "messages": [],
                    "progressPercentage": 0
                  },
                  {
                    "id": "publisher-signoff",
                    "stepName": "Publisher signoff",
                    "description": "Offer is available to preview. Ensure that everything looks good before making your offer live.",
                    "status": "notStarted",
                    "messages": [],
                    "progressPercentage": 0
                  },
                  {
                    "estimatedTimeFrame": "~2-5 days",
                    "id": "live",
                    "stepName": "Live",
                    "description": "Offer is publicly visible and is available for purchase.",
                    "status": "notStarted",
                    "messages": [],
                    "progressPercentage": 0
                  }
                ],
                "previewLinks": [],
                "liveLinks": [],
                "notificationEmails": "jdoe@contoso.com"
              }
            ]
            """)), answer.ToJsonString());
    }

    [Theory]
    [InlineData(0, "running", "inProgress:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0")]
    [InlineData(1, "running", "inProgress:50 notStarted:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0")]
    [InlineData(8, "running", "complete:100 complete:100 inProgress:0 notStarted:0 notStarted:0 notStarted:0")]
    [InlineData(14, "running", "complete:100 complete:100 complete:100 inProgress:50 notStarted:0 notStarted:0")]
    [InlineData(15, "running", "complete:100 complete:100 complete:100 complete:100 inProgress:0 notStarted:0")]
    [InlineData(19, "running", "complete:100 complete:100 complete:100 complete:100 complete:100 inProgress:75")]
    [InlineData(20, "succeeded", "complete:100 complete:100 complete:100 complete:100 complete:100 complete:100")]
    [InlineData(9000, "succeeded", "complete:100 complete:100 complete:100 complete:100 complete:100 complete:100")]
    public async Task A_publishing_goes_through_its_six_steps(int minutes, string status, string steps) =>
        await AssertProgressAsync("contoso-firewall", minutes, status, steps);

    [Theory]
    [InlineData(1, "not started", "notStarted:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0")]
    [InlineData(2, "running", "running:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0")]
    [InlineData(14, "running", "completed:100 completed:100 running:40 notStarted:0 notStarted:0 notStarted:0")]
    [InlineData(20, "completed", "completed:100 completed:100 completed:100 completed:100 waitingForPublisherReview:0 notStarted:0")]
    public async Task An_offer_that_has_not_moved_speaks_as_the_operations_page_does(int minutes, string status, string steps) =>
        await AssertProgressAsync("contoso-backup", minutes, status, steps);

    [Fact]
    public async Task A_third_spelling_of_success_is_in_use() => await AssertProgressAsync(
        "contoso-gateway", 20, "complete", "complete:100 complete:100 complete:100 complete:100 waitingForPublisherReview:0 notStarted:0");

    [Fact]
    public async Task Certification_can_fail()
    {
        var operation = await AssertProgressAsync(
            "contoso-scanner", 20, "failed", "complete:100 blocked:0 notStarted:0 notStarted:0 notStarted:0 notStarted:0");

        var message = Assert.Single(operation["steps"]![1]!["messages"]!.AsArray())!;
        Assert.Equal("error", (string?)message["level"]);
        Assert.Equal("cannotCancel", (string?)operation["cancellationRequestState"]);
    }

    [Theory]
    [InlineData("contoso-firewall", false)]
    [InlineData("contoso-backup", true)]
    [InlineData("contoso-gateway", false)]
    [InlineData("contoso-analytics", true)]
    public async Task An_operation_is_an_object_or_an_array_of_one(string offerId, bool isArray)
    {
        var address = FollowedAddress(await PublishAsync(offerId));
        var answer = await GetJsonAsync(address.Contains('?', StringComparison.Ordinal) ? address : address + "?api-version=2017-10-31");

        Assert.Equal(isArray, answer is JsonArray);
    }

    [Fact]
    public async Task An_offer_that_has_moved_returns_no_addresses()
    {
        var moved = await FollowAsync(await PublishAsync("contoso-firewall", ToJohn));
        var notMoved = await FollowAsync(await PublishAsync("contoso-backup", ToJohn));

        Assert.Null(moved["notificationEmails"]);
        Assert.Equal("jdoe@contoso.com", (string?)notMoved["notificationEmails"]);
    }

    [Fact]
    public async Task An_operation_id_that_is_no_GUID_is_malformed_and_an_unknown_one_not_found()
    {
        await AssertErrorAsync(await GetAsync(Offer("contoso-firewall", "operations/latest")), 400, "InvalidResourceId");
        await AssertErrorAsync(await GetAsync(Offer("contoso-firewall", $"operations/{Guid.NewGuid()}")), 404, "ResourceNotFound");
    }

    [Fact]
    public async Task An_operation_belongs_to_its_offer()
    {
        var address = FollowedAddress(await PublishAsync("contoso-firewall"));

        var response = await GetAsync(address.Replace("contoso-firewall", "contoso-backup", StringComparison.Ordinal));

        Assert.Equal(404, (int)response.StatusCode);
    }

    private async Task<JsonNode> AssertProgressAsync(string offerId, int minutes, string status, string steps)
    {
        var accepted = await PublishAsync(offerId);
        Time.Advance(TimeSpan.FromMinutes(minutes));

        var operation = await FollowAsync(accepted);

        Assert.Equal(status, (string?)operation["status"]);
        Assert.Equal(steps, string.Join(' ', operation["steps"]!.AsArray().Select(step => $"{step!["status"]}:{step["progressPercentage"]}")));
        return operation;
    }
}
