using Portal.Tests.Client.Wire;

namespace Portal.Tests.Client;

/// <summary>An offer that is read and written back says what it said: whatever a write leaves out, the portal deletes.</summary>
public class OfferRoundTripTests : WireTest
{
    private const string Unknown = """
        {
          "pcMigrationStatus": "none", "isvUpgradeRequest": false,
          "publisherId": "contoso", "offerTypeId": "microsoft-azure-virtualmachines", "id": "contoso-offer",
          "definition": {
            "reviewNotes": null,
            "offer": {
              "microsoft-azure-corevm.title": "a", "microsoft-azure-marketplace.cspOfferOptIn": true,
              "microsoft-azure-marketplace.usefulLinks": [{ "linkTitle": "a", "order": 1.0 }, { "linkUrl": "" }],
              "microsoft-azure-marketplace.marketoLeadConfiguration": { "serverId": "1", "clientId": "2", "clientSecret": "3" },
              "microsoft-azure-marketplace.tableLeadConfiguration": { "connectionString": "a&b" }
            },
            "plans": [{
              "planId": "a", "diskGenerations": [{ "planId": "b", "sizes": [1e3, -0.50, 12345678901234567890] }],
              "virtualMachinePricingV2": { "coreMultiplier": { "single": 2.50 } },
              "virtualMachinePricing": {
                "coreMultiplier": { "single": 0.10, "individually": { "sharedcore": 1.00 }, "rounding": "up" },
                "regionPrices": { "DZ": { "currency": "DZD", "enabled": true, "price": 1.0 } },
                "spreadSheetPricing": { "uri": "", "prices": [] },
                "multiplier": {}
              },
              "restrictedAudience": { "manualEntries": [{ "tenant": true }], "count": 1 },
              "microsoft-azure-virtualmachines.vmImages": { "1.0.1": { "publishedDate": "", "showInGui": false } }
            }]
          }
        }
        """;

    public static TheoryData<string> Offers =>
    [
        "getOffer.response-200.json",
        "getOffer.response-200.categoryMap.json",
        "getOfferVersion.response-200.json",
        "getOfferVersion.response-200.categoryMap.json",
        "getOfferSlot.response-200.json",
        "getOfferSlot.response-200.categoryMap.json",
        "createOrUpdateOffer.request.json",
        "createOrUpdateOffer.request.categoryMap.json",
        "createOrUpdateOffer.response-200.json",
        "createOrUpdateOffer.response-200.categoryMap.json",
        "createOrUpdateOffer.response-201.json",
        "createOrUpdateOffer.response-201.categoryMap.json",
    ];

    public static TheoryData<string> PlanParts =>
    [
        "fragment.restrictedAudience.manualEntries.json",
        "fragment.restrictedAudience.uploadedCsv.json",
        "fragment.virtualMachinePricing.customCore.2018.json",
        "fragment.virtualMachinePricing.customCore.json",
        "fragment.virtualMachinePricing.perCore.json",
        "fragment.virtualMachinePricing.spreadsheet.json",
    ];

    [Theory]
    [MemberData(nameof(Offers))]
    public Task DocumentedOffer_IsWrittenAsItWasRead(string payload) => AssertWrittenAsReadAsync(Payload.Text(payload));

    [Theory]
    [MemberData(nameof(PlanParts))]
    public Task DocumentedPartOfAPlan_IsWrittenAsItWasRead(string fragment) => AssertWrittenAsReadAsync(OfferPayload.WithPlanPart(fragment));

    [Theory]
    [InlineData("getOffer.response-200.json")]
    [InlineData("getOffer.response-200.categoryMap.json")]
    public Task OfferOfAnotherType_IsWrittenAsItWasRead(string payload) =>
        AssertWrittenAsReadAsync(Payload.Text(payload).Replace(
            "\"offerTypeId\": \"microsoft-azure-virtualmachines\"", "\"offerTypeId\": \"microsoft-azure-corevm\"", StringComparison.Ordinal));

    [Fact]
    public Task UnknownMembersAtEveryDepth_AreWrittenAsTheyWereRead() => AssertWrittenAsReadAsync(Unknown);

    private async Task AssertWrittenAsReadAsync(string offer) =>
        JsonContent.AssertSame(OfferPayload.WithoutReadOnly(offer), (await WriteBackAsync(offer)).Text);
}
