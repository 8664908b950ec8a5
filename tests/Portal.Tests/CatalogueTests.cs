using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>The two lists that stand above all offers: publishers, and kinds of offers.</summary>
public sealed class CatalogueTests : PortalTest
{
    [Fact]
    public async Task A_client_sees_the_publishers_that_it_was_added_to()
    {
        var publishers = await GetJsonAsync("/api/publishers?api-version=2017-10-31");

        Assert.True(JsonNode.DeepEquals(publishers, JsonNode.Parse("""
            [
              {
                "version": 0,
                "id": "contoso",
                "definition": { "displayText": "Contoso", "offerTypeCategories": ["azureMarketplace"], "sellerId": 1234456 }
              }
            ]
            """)), publishers.ToJsonString());
    }

    [Fact]
    public async Task A_kind_of_offer_tells_the_versions_that_a_document_names()
    {
        var types = (await GetJsonAsync("/api/offerTypes?api-version=2017-10-31")).AsArray();

        Assert.Equal(
            ["microsoft-azure-virtualmachines", "microsoft-azure-corevm", "microsoft-azure-applications"],
            types.Select(type => (string?)type!["id"]));

        var versions = types[0]!["definition"]!["offerTypeVersions"]!;
        Assert.Equal((87, 39), ((int)versions["microsoft-azure-virtualmachines"]!, (int)versions["microsoft-azure-marketplace"]!));
    }
}
