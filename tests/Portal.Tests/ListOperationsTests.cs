using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>The list of an offer's operations.</summary>
public sealed class ListOperationsTests : PortalTest
{
    [Fact]
    public async Task An_operation_has_the_documented_members()
    {
        await PublishAsync("contoso-backup", """{ "metadata": { "notification-emails": "jdoe@contoso.com" } }""");
        Time.Advance(TimeSpan.FromMinutes(2));

        var operation = Assert.Single((await GetJsonAsync(Offer("contoso-backup", "submissions/"))).AsArray())!.AsObject();

        Assert.True(operation.Remove("id", out var id) && Guid.TryParse((string?)id, out _));
        Assert.True(JsonNode.DeepEquals(operation, JsonNode.Parse("""
            {
              "offerId": "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
              "offerVersion": 1,
              "offerTypeId": "microsoft-azure-virtualmachines",
              "publisherId": "contoso",
              "submissionType": "publish",
              "submissionState": "running",
              "publishingVersion": 2,
              "slot": "staging",
              "version": 636576976811768314,
              "definition": { "metadata": { "emails": "jdoe@contoso.com" } },
              "changedTime": "2018-03-26T21:48:01.1768314Z"
            }
            """)), operation.ToJsonString());
    }

    [Fact]
    public async Task An_operation_in_the_list_can_be_looked_up()
    {
        var listed = (await GetJsonAsync(Offer("contoso-replication", "submissions/")))[0]!;

        var operation = await GetJsonAsync(Offer("contoso-replication", $"operations/{listed["id"]}"));

        Assert.Equal((string?)listed["submissionState"], (string?)operation["status"]);
    }

    [Theory]
    [InlineData("running", 1)]
    [InlineData("Running", 1)]
    [InlineData("succeeded", 1)]
    [InlineData("failed", 0)]
    [InlineData("", 2)]
    public async Task The_list_can_be_filtered_by_state(string status, int count)
    {
        await PublishAsync("contoso-firewall");

        Assert.Equal(count, (await GetJsonAsync(Offer("contoso-firewall", "submissions/") + $"&status={status}")).AsArray().Count);
    }

    [Fact]
    public async Task The_list_is_in_the_order_of_the_starts()
    {
        await PublishAsync("contoso-firewall");

        var operations = (await GetJsonAsync(Offer("contoso-firewall", "submissions/"))).AsArray();

        Assert.Equal([2, 3], operations.Select(operation => (int)operation!["publishingVersion"]!));
    }

    [Fact]
    public async Task The_final_slash_may_be_missing() =>
        Assert.Single((await GetJsonAsync(Offer("contoso-firewall", "submissions"))).AsArray());

    [Fact]
    public async Task A_failed_operation_says_why()
    {
        var failed = Assert.Single((await GetJsonAsync(Offer("contoso-scanner", "submissions/"))).AsArray())!;

        Assert.Equal("failed", (string?)failed["submissionState"]);
        Assert.Contains("No virtual machine image", (string?)failed["error"], StringComparison.Ordinal);
    }
}
