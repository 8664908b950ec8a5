using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>The list of a publisher's offers.</summary>
public sealed class ListOffersTests : PortalTest
{
    private const string Offers = "/api/publishers/contoso/offers?api-version=2017-10-31";

    [Fact]
    public async Task An_offer_has_the_documented_members()
    {
        var firewall = await FindAsync("contoso-firewall");

        Assert.True(JsonNode.DeepEquals(firewall, JsonNode.Parse("""
            {
              "offerTypeId": "microsoft-azure-virtualmachines",
              "publisherId": "contoso",
              "status": "published",
              "id": "contoso-firewall",
              "version": 2,
              "definition": { "displayText": "Contoso Firewall" },
              "changedTime": "2018-03-01T21:46:01.0000000Z"
            }
            """)), firewall.ToJsonString());
    }

    [Theory]
    [InlineData("contoso-firewall", "published")]
    [InlineData("contoso-gateway", "waitingForPublisherReview")]
    [InlineData("contoso-scanner", "failed")]
    [InlineData("contoso-replication", "running")]
    [InlineData("contoso-draft", "neverPublished")]
    public async Task The_seed_has_offers_in_every_state_but_a_cancelled_one(string offerId, string status) =>
        Assert.Equal(status, (string?)(await FindAsync(offerId))["status"]);

    [Fact]
    public async Task Publishing_shows_in_the_offer()
    {
        await PublishAsync("contoso-analytics");
        var running = await FindAsync("contoso-analytics");

        Time.Advance(TimeSpan.FromMinutes(20));
        var published = await FindAsync("contoso-analytics");

        Assert.Equal(("running", 2), ((string?)running["status"], (int)running["version"]!));
        Assert.Equal("2018-03-26T21:46:01.1768314Z", (string?)running["changedTime"]);
        Assert.Equal(("published", 2), ((string?)published["status"], (int)published["version"]!));
        Assert.Equal("2018-03-26T22:06:01.1768314Z", (string?)published["changedTime"]);
    }

    [Fact]
    public async Task A_cancelled_publishing_shows_in_the_offer()
    {
        await CancelAsync("contoso-replication");

        Assert.Equal("canceled", (string?)(await FindAsync("contoso-replication"))["status"]);
    }

    private async Task<JsonNode> FindAsync(string offerId) =>
        (await GetJsonAsync(Offers)).AsArray().Single(offer => (string?)offer!["id"] == offerId)!;
}
