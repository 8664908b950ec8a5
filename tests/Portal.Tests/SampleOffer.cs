using System.Text.Json.Nodes;

namespace Portal.Tests;

/// <summary>The document in the pages' sample of a request to save an offer.</summary>
internal static class SampleOffer
{
    public const string Id = "contosovirtualmachine";

    private const string Pictures = "https://publishingapistore.blob.core.windows.net/testcontent/D6191_publishers_contoso/contosovirtualmachine";

    public const string Json = $$"""
        {
          "publisherId": "contoso",
          "offerTypeId": "microsoft-azure-virtualmachines",
          "id": "contosovirtualmachine",
          "offerTypeVersions": {
            "microsoft-azure-virtualmachines": 87,
            "microsoft-azure-marketplace": 39
          },
          "definition": {
            "displayText": "Contoso Virtual Machine Offer",
            "offer": {
              "microsoft-azure-marketplace.title": "Contoso App",
              "microsoft-azure-marketplace.summary": "Contoso App makes dev ops a breeze",
              "microsoft-azure-marketplace.longSummary": "Contoso App makes dev ops a breeze",
              "microsoft-azure-marketplace.description": "Contoso App makes dev ops a breeze",
              "microsoft-azure-marketplace.offerMarketingUrlIdentifier": "contosoapp",
              "microsoft-azure-marketplace.allowedSubscriptions": ["59160c40-2e25-4dcf-a2fd-6514cb08bf08"],
              "microsoft-azure-marketplace.usefulLinks": [
                { "linkTitle": "Contoso App for Azure", "linkUrl": "https://azuremarketplace.microsoft.com" }
              ],
              "microsoft-azure-marketplace.categories": ["devService", "networking", "database", "cache", "security"],
              "microsoft-azure-marketplace.smallLogo": "{{Pictures}}/6218c455-9cbc-450c-9920-f2e7a69ee132.png?sv=2014-02-14&sr=b&sig=REDACTED",
              "microsoft-azure-marketplace.heroLogo": "{{Pictures}}/c46ec74d-d214-4fb5-9082-3cee55200eba.png?sv=2014-02-14&sr=b&sig=REDACTED",
              "microsoft-azure-marketplace.screenshots": [],
              "microsoft-azure-marketplace.videos": [],
              "microsoft-azure-marketplace.leadDestination": "None",
              "microsoft-azure-marketplace.privacyURL": "https://azuremarketplace.microsoft.com",
              "microsoft-azure-marketplace.termsOfUse": "Terms of use",
              "microsoft-azure-marketplace.publicAzureSupportUrl": "",
              "microsoft-azure-marketplace.fairfaxSupportUrl": ""
            },
            "plans": [
              {
                "planId": "contososkuidentifier",
                "microsoft-azure-virtualmachines.skuTitle": "Contoso App",
                "microsoft-azure-virtualmachines.hideSKUForSolutionTemplate": false,
                "microsoft-azure-virtualmachines.cloudAvailability": ["PublicAzure"],
                "virtualMachinePricing": { "isByol": true, "freeTrialDurationInMonths": 0 },
                "microsoft-azure-virtualmachines.operatingSystemFamily": "Windows",
                "microsoft-azure-virtualmachines.windowsOSType": "Other",
                "microsoft-azure-virtualmachines.operationSystem": "Contoso App",
                "microsoft-azure-virtualmachines.recommendedVMSizes": ["a0-basic", "a0-standard"],
                "microsoft-azure-virtualmachines.openPorts": [],
                "microsoft-azure-virtualmachines.vmImages": {
                  "1.0.1": {
                    "osVhdUrl": "http://contosoteststorage.blob.core.windows.net/test/contosoVM.vhd?sv=2014-02-14&sig=REDACTED%2B%3D&sp=rl",
                    "lunVhdDetails": []
                  }
                },
                "regions": ["AZ"]
              }
            ]
          },
          "eTag": "W/\"datetime'2017-06-07T06%3A15%3A40.4771399Z'\"",
          "version": 5
        }
        """;

    /// <summary>The document with something changed.</summary>
    public static string With(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(Json)!.AsObject();
        change(document);

        return document.ToJsonString();
    }

    /// <summary>The document under another title.</summary>
    public static string Titled(string title) => With(document => document["definition"]!["displayText"] = title);
}
