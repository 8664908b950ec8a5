using System.Text.Json;
using System.Text.Json.Nodes;

namespace SampleConsumer.Portal.Domain;

/// <summary>
/// What the portal does to a document before it is saved: it takes out what is not the client's to say, adds what its own samples have
/// and the client left out, and moves the logos. Members that it does not know are kept.
/// </summary>
internal static class OfferIntake
{
    private static readonly string[] ServerOwned =
    [
        "offerTypeId", "publisherId", "id", "status", "version", "changedTime", "pcMigrationStatus", "pcRedirectUri", "isvUpgradeRequest",

        // Of the request only: concurrency goes by the header, and what becomes of the modules' versions no page says.
        "eTag", "offerTypeVersions",
    ];

    private static readonly string[] LeadConfigurations =
    [
        .. new[] { "table", "blob", "salesForce", "crm", "httpsEndpoint", "marketo" }
            .Select(system => OfferModule.Marketplace.Member($"{system}LeadConfiguration")),
    ];

    private static readonly string[] Logos =
    [
        .. new[] { "smallLogo", "mediumLogo", "largeLogo", "wideLogo", "heroLogo" }.Select(OfferModule.Marketplace.Member),
    ];

    public static JsonElement Take(JsonObject document, OfferType type, ArtifactStorage storage)
    {
        foreach (var member in ServerOwned)
            document.Remove(member);

        var definition = document["definition"]!.AsObject();

        if (definition["offer"] is JsonObject offer)
            Complete(offer, type, storage);

        if (type == OfferType.VirtualMachines)
        {
            foreach (var plan in definition.Objects("plans"))
            {
                plan.AddMissing(
                    OfferModule.VirtualMachines.Member("certificationsFairfax"),
                    new JsonArray(),
                    neighbour: OfferModule.VirtualMachines.Member("cloudAvailability"));
            }
        }

        return JsonElement.Parse(document.ToJsonString());
    }

    private static void Complete(JsonObject offer, OfferType type, ArtifactStorage storage)
    {
        if (type.Shared.Contains(OfferModule.TestDrive) && !offer.ContainsKey(OfferModule.TestDrive.Member("videos")))
            offer.Insert(0, OfferModule.TestDrive.Member("videos"), new JsonArray());

        if (!type.Shared.Contains(OfferModule.Marketplace))
            return;

        var neighbour = OfferModule.Marketplace.Member("leadDestination");
        foreach (var configuration in LeadConfigurations)
        {
            offer.AddMissing(configuration, new JsonObject(), neighbour);
            neighbour = configuration;
        }

        foreach (var logo in Logos)
        {
            if (offer.Text(logo) is { } address)
                offer[logo] = storage.Keep(address);
        }
    }
}
