using System.Text.Json.Nodes;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>An offer's document as it stands in answers: what the client wrote, and around it what the server knows.</summary>
internal static class OfferJson
{
    private const string RegionPrices = "regionPrices";

    private static readonly string[] SecretMembers = ["clientSecret", "password", "connectionString"];

    private static readonly string[] PriceMembers =
        ["virtualMachinePricing", "virtualMachinePricingV2", "monthlyPricing", "monthlyPricingV2"];

    private static readonly string TestDriveEnabled = OfferModule.TestDrive.Member("enabled");

    private static readonly string WindowsOSType = OfferModule.VirtualMachines.Member("windowsOSType");

    /// <summary>The answer to a request to read.</summary>
    /// <param name="allPricing">Whether the prices of each region are told, too.</param>
    public static JsonObject WriteRead(Offer offer, OfferDocument document, DateTimeOffset now, bool allPricing)
    {
        var json = Write(offer, document, now, allPricing);

        // Only reading tells it, although saving answers with the same shape.
        if (json["definition"]!["offer"] is JsonObject details && offer.Type.Shared.Contains(OfferModule.TestDrive)
            && !details.ContainsKey(TestDriveEnabled))
        {
            details.Insert(0, TestDriveEnabled, false);
        }

        return json;
    }

    /// <summary>The answer to a request to save, which in the pages' samples lacks what reading the same offer has.</summary>
    public static JsonObject WriteSaved(Offer offer, OfferDocument document, DateTimeOffset now, bool allPricing)
    {
        var json = Write(offer, document, now, allPricing);

        foreach (var plan in json["definition"]!.AsObject().Objects("plans"))
            plan.Remove(WindowsOSType);

        return json;
    }

    private static JsonObject Write(Offer offer, OfferDocument document, DateTimeOffset now, bool allPricing)
    {
        var json = document.ToJson();
        LeaveOutSecrets(json);

        if (!allPricing)
            LeaveOutRegionPrices(json["definition"]!.AsObject());

        json.Insert(0, "offerTypeId", offer.Type.Id);
        json.Insert(1, "publisherId", offer.PublisherId);
        json.Insert(2, "status", StatusVocabulary.Spell(offer.StatusAt(now)));
        json.Insert(3, "id", offer.Id);
        json.Insert(4, "version", document.Version);
        json["changedTime"] = WireTime.Format(document == offer.Draft ? offer.ChangedAt(now) : document.SavedAt);

        // In no page; a public client reads it.
        json["pcMigrationStatus"] = offer.Traits.Location is LocationStyle.Migrated ? "migrated" : "none";

        return json;
    }

    // They are kept and used, and never told again: a client that reads, edits and saves has to bring them along.
    private static void LeaveOutSecrets(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var member in SecretMembers)
                    json.Remove(member);

                foreach (var (_, value) in json)
                    LeaveOutSecrets(value);

                break;

            case JsonArray list:
                foreach (var item in list)
                    LeaveOutSecrets(item);

                break;
        }
    }

    private static void LeaveOutRegionPrices(JsonObject definition)
    {
        foreach (var plan in definition.Objects("plans"))
        {
            foreach (var member in PriceMembers)
                (plan[member] as JsonObject)?.Remove(RegionPrices);
        }
    }
}
