using System.Text.Json.Nodes;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Seed;

/// <summary>Plans of virtual machine offers, with the members of the pages' samples.</summary>
internal static class VirtualMachinePlan
{
    /// <summary>A plan with a disk for each of the versions.</summary>
    public static JsonObject Define(string planId, string title, JsonNode pricing, params string[] versions)
    {
        var plan = JsonNode.Parse($$"""
            {
              "planId": "{{planId}}",
              "microsoft-azure-virtualmachines.skuTitle": "{{title}}",
              "microsoft-azure-virtualmachines.skuSummary": "{{title}} makes dev ops a breeze.",
              "microsoft-azure-virtualmachines.skuDescription": "This is a description for {{title}} that makes dev ops a breeze.",
              "microsoft-azure-virtualmachines.hideSKUForSolutionTemplate": false,
              "microsoft-azure-virtualmachines.cloudAvailability": ["PublicAzure"],
              "microsoft-azure-virtualmachines.operatingSystemFamily": "Windows",
              "microsoft-azure-virtualmachines.windowsOSType": "Other",
              "microsoft-azure-virtualmachines.operationSystem": "Contoso App",
              "microsoft-azure-virtualmachines.recommendedVMSizes": ["a0-basic", "a0-standard", "a1-basic", "a1-standard"],
              "microsoft-azure-virtualmachines.openPorts": [],
              "regions": ["DZ", "AR", "DE", "US"]
            }
            """)!.AsObject();

        plan["virtualMachinePricing"] = pricing;
        plan[OfferModule.VirtualMachines.Member("vmImages")] = new JsonObject(
            versions.Select(version => KeyValuePair.Create(version, (JsonNode?)Disk(planId, version))));

        return plan;
    }

    /// <summary>The plan, for some subscriptions only.</summary>
    public static JsonObject For(this JsonObject plan, JsonObject restrictedAudience)
    {
        plan["restrictedAudience"] = restrictedAudience;
        return plan;
    }

    /// <summary>An audience that is written out.</summary>
    public static JsonObject Subscriptions(params string[] subscriptionIds) => new()
    {
        ["manualEntries"] = new JsonArray(
        [
            .. subscriptionIds.Select((id, index) => new JsonObject
            {
                ["type"] = "subscriptionId",
                ["id"] = id,
                ["description"] = $"sub{index + 1}",
            }),
        ]),
    };

    /// <summary>An audience that stands in a file.</summary>
    public static JsonObject UploadedCsv(string planId) => new()
    {
        ["uploadedCsvUri"] =
            $"https://contosoteststorage.blob.core.windows.net/audience/{planId}.csv?sv=2014-02-14&sr=b&sig=REDACTED%2B%3D&sp=r",
    };

    private static JsonObject Disk(string planId, string version) => new()
    {
        ["osVhdUrl"] = $"http://contosoteststorage.blob.core.windows.net/test/{planId}-{version}.vhd"
            + "?sv=2014-02-14&sr=c&sig=REDACTED%2B%3D&st=2016-06-25T18%3A30%3A00Z&se=2017-06-25T18%3A30%3A00Z&sp=rl",
        ["lunVhdDetails"] = new JsonArray(),
    };
}
