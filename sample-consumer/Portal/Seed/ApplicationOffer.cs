using System.Text.Json.Nodes;

namespace SampleConsumer.Portal.Seed;

/// <summary>The definition of an offer that is no virtual machine. Public clients save such ones; no page describes their members.</summary>
internal static class ApplicationOffer
{
    public static JsonObject Define() => JsonNode.Parse("""
        {
          "displayText": "Contoso Monitoring",
          "offer": {
            "microsoft-azure-applications.gtmMaterials": "",
            "microsoft-azure-applications.managerContactName": "Jon Doe",
            "microsoft-azure-applications.managerContactEmail": "jondoe@contoso.com",
            "microsoft-azure-applications.managerContactPhone": "555-555-5555",
            "microsoft-azure-marketplace.title": "Contoso Monitoring",
            "microsoft-azure-marketplace.summary": "Contoso Monitoring watches over your applications",
            "microsoft-azure-marketplace.longSummary": "Contoso Monitoring watches over your applications",
            "microsoft-azure-marketplace.description": "<p>Contoso Monitoring watches over your applications.</p>",
            "microsoft-azure-marketplace.offerMarketingUrlIdentifier": "contosomonitoring",
            "microsoft-azure-marketplace.allowedSubscriptions": ["59160c40-2e25-4dcf-a2fd-6514cb08bf08"],
            "microsoft-azure-marketplace.usefulLinks": [],
            "microsoft-azure-marketplace.categoryMap": [
              { "categoryL1": "monitoring-and-diagnostics", "categoryL2-monitoring-and-diagnostics": ["other"] }
            ],
            "microsoft-azure-marketplace.smallLogo": "https://publishingapistore.blob.core.windows.net/testcontent/contosomonitoring/small.png",
            "microsoft-azure-marketplace.leadDestination": "None",
            "microsoft-azure-marketplace.privacyURL": "https://contoso.com/privacy",
            "microsoft-azure-marketplace.termsOfUse": "Terms of use",
            "microsoft-azure-marketplace.cspOfferOptIn": false,
            "microsoft-azure-marketplace.useEnterpriseContract": false,
            "microsoft-azure-marketplace.customAmendments": {}
          },
          "plans": [
            {
              "planId": "managed",
              "microsoft-azure-applications.skuTitle": "Managed",
              "microsoft-azure-applications.skuSummary": "Runs in a resource group that Contoso manages.",
              "microsoft-azure-applications.skuDescription": "Runs in a resource group that Contoso manages.",
              "microsoft-azure-applications.skuType": "managedApplication",
              "microsoft-azure-applications.cloudAvailability": ["PublicAzure"],
              "microsoft-azure-applications.certificationsAzureGovernment": [],
              "microsoft-azure-applications.package": {
                "1.4.0": {
                  "packageVersion": {
                    "packageFile": "https://contosoteststorage.blob.core.windows.net/packages/1.4.0.zip?sr=b&sig=REDACTED%2B%3D&sp=r",
                    "tenantId": "3c4f1e8a-7b25-4d96-a0c1-5e8d2f6b9a47"
                  },
                  "authorizations": [
                    { "principalId": "541a269f-3df2-486e-8fe3-c8f9dcf28205", "roleDefinitionId": "8e3af657-a8ff-443c-a75c-2fe8c4bcb635" }
                  ],
                  "policies": [],
                  "ApplicationLockingPolicies": { "CanEnableCustomerActions": false },
                  "publisherJitAccessPolicy": { "jitAccessEnabled": false }
                }
              },
              "monthlyPricing": {
                "multiplier": { "currency": "USD", "single": 49.90 },
                "regions": ["US", "DE"],
                "regionPrices": {
                  "US": { "currency": "USD", "enabled": true, "price": 49.90 },
                  "DE": { "currency": "EUR", "enabled": true, "price": 42.10 }
                }
              },
              "monthlyPricingV2": {
                "multiplier": { "currency": "USD", "single": 49.90 },
                "regions": ["US", "DE"]
              },
              "regions": ["US", "DE"]
            }
          ]
        }
        """)!.AsObject();
}
