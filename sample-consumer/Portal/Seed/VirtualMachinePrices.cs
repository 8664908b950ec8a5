using System.Text.Json.Nodes;

namespace SampleConsumer.Portal.Seed;

/// <summary>A price in each of the ways in which a plan can have one.</summary>
internal static class VirtualMachinePrices
{
    /// <summary>Keys that begin with digits; the fifteen core sizes before July 2019.</summary>
    private static readonly string[] CoreSizes2018 =
    [
        "sharedcore", "1core", "2core", "4core", "6core", "8core", "12core", "16core", "20core", "24core", "32core", "36core", "40core",
        "64core", "128core",
    ];

    private static readonly string[] CoreSizesSince =
        ["10core", "44core", "48core", "60core", "72core", "80core", "96core", "120core", "208core", "416core"];

    /// <summary>The customer brings a licence.</summary>
    public static JsonNode Licence => JsonNode.Parse("""{ "isByol": true, "freeTrialDurationInMonths": 0 }""")!;

    /// <summary>One price a core, and what the portal made of it for the regions that the plan is sold in.</summary>
    public static JsonNode PerCore => JsonNode.Parse("""
        {
          "isByol": false,
          "freeTrialDurationInMonths": 1,
          "coreMultiplier": { "currency": "USD", "single": 1.0 },
          "regionPrices": {
            "US": { "currency": "USD", "enabled": true, "price": 1.0 },
            "DE": { "currency": "EUR", "enabled": true, "price": 0.8437 }
          }
        }
        """)!;

    /// <summary>A workbook that the portal evaluates.</summary>
    public static JsonNode Spreadsheet =>
        JsonNode.Parse("""{ "spreadSheetPricing": { "uri": "https://contosoteststorage.blob.core.windows.net/prices/prices.xlsx" } }""")!;

    public static JsonNode CustomCore2018 => CustomCore(CoreSizes2018);

    public static JsonNode CustomCore2019 => CustomCore([.. CoreSizes2018, .. CoreSizesSince]);

    private static JsonObject CustomCore(string[] coreSizes)
    {
        var prices = coreSizes.Select((coreSize, index) => KeyValuePair.Create(coreSize, (JsonNode?)(1 + (index / 4))));

        return new JsonObject
        {
            ["coreMultiplier"] = new JsonObject { ["currency"] = "USD", ["individually"] = new JsonObject(prices) },
        };
    }
}
