using System.Text.Json.Nodes;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Seed;

/// <summary>Definitions of virtual machine offers, with the members of the pages' samples.</summary>
internal static class VirtualMachineOffer
{
    /// <summary>The categories of offers that have not moved to Partner Center.</summary>
    public static (string Member, JsonNode Value) Categories =>
        ("categories", new JsonArray("devService", "networking", "database", "cache", "security"));

    /// <summary>What took their place: each entry has a member that is named after the value of another.</summary>
    public static (string Member, JsonNode Value) CategoryMap => ("categoryMap", JsonNode.Parse("""
        [
          { "categoryL1": "networking", "categoryL2-networking": ["firewalls", "appliance-managers"] },
          { "categoryL1": "security", "categoryL2-security": ["threat-protection", "other"] }
        ]
        """)!);

    /// <summary>A definition that is complete, apart from its plans.</summary>
    public static JsonObject Define(string title, string identifier, (string Member, JsonNode Value) categories, params JsonNode[] plans)
    {
        var offer = Describe(title, identifier);
        offer.AddMissing(
            OfferModule.Marketplace.Member(categories.Member), categories.Value, neighbour: OfferModule.Marketplace.Member("usefulLinks"));

        return new JsonObject { ["displayText"] = title, ["offer"] = offer, ["plans"] = new JsonArray(plans) };
    }

    /// <summary>The definition with a member of its offer set, or taken away.</summary>
    public static JsonObject With(this JsonObject definition, string member, JsonNode? value)
    {
        var offer = definition["offer"]!.AsObject();
        var name = OfferModule.Marketplace.Member(member);

        if (value is null)
            offer.Remove(name);
        else
            offer[name] = value;

        return definition;
    }

    private static JsonObject Describe(string title, string identifier)
    {
        const string pictures = "https://publishingapistore.blob.core.windows.net/testcontent";

        return JsonNode.Parse($$"""
            {
              "microsoft-azure-marketplace.title": "{{title}}",
              "microsoft-azure-marketplace.summary": "{{title}} makes dev ops a breeze",
              "microsoft-azure-marketplace.longSummary": "{{title}} makes dev ops a breeze",
              "microsoft-azure-marketplace.description": "<p>{{title}} makes <b>dev &amp; ops</b> a breeze.</p>",
              "microsoft-azure-marketplace.offerMarketingUrlIdentifier": "{{identifier}}",
              "microsoft-azure-marketplace.allowedSubscriptions": ["59160c40-2e25-4dcf-a2fd-6514cb08bf08"],
              "microsoft-azure-marketplace.usefulLinks": [
                { "linkTitle": "{{title}} for Azure", "linkUrl": "https://azuremarketplace.microsoft.com" }
              ],
              "microsoft-azure-marketplace.smallLogo": "{{pictures}}/{{identifier}}/small.png",
              "microsoft-azure-marketplace.mediumLogo": "{{pictures}}/{{identifier}}/medium.png",
              "microsoft-azure-marketplace.largeLogo": "{{pictures}}/{{identifier}}/large.png",
              "microsoft-azure-marketplace.wideLogo": "{{pictures}}/{{identifier}}/wide.png",
              "microsoft-azure-marketplace.screenshots": [],
              "microsoft-azure-marketplace.videos": [],
              "microsoft-azure-marketplace.leadDestination": "None",
              "microsoft-azure-marketplace.privacyURL": "https://contoso.com/privacy",
              "microsoft-azure-marketplace.termsOfUse": "Terms of use",
              "microsoft-azure-marketplace.engineeringContactName": "Jon Doe",
              "microsoft-azure-marketplace.engineeringContactEmail": "jondoe@contoso.com",
              "microsoft-azure-marketplace.engineeringContactPhone": "555-555-5555",
              "microsoft-azure-marketplace.supportContactName": "Jon Doe",
              "microsoft-azure-marketplace.supportContactEmail": "jondoe@contoso.com",
              "microsoft-azure-marketplace.supportContactPhone": "555-555-5555",
              "microsoft-azure-marketplace.publicAzureSupportUrl": "",
              "microsoft-azure-marketplace.fairfaxSupportUrl": ""
            }
            """)!.AsObject();
    }
}
