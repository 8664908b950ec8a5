using System.Text.Json;
using Benchmarks.CloudPartnerPortal;
using Doc = Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Writes the offer document.</summary>
internal static class OfferWriter
{
    public static void Write(Utf8JsonWriter writer, Offer offer)
    {
        if (offer is not Offer.VirtualMachineOffer { Value: { } value })
        {
            throw new ArgumentException("No offer of another kind is expected.", nameof(offer));
        }

        WriteVirtualMachine(writer, value);
    }

    private static void WriteVirtualMachine(Utf8JsonWriter writer, Doc.VirtualMachineOffer value)
    {
        writer.WriteStartObject();
        writer.WriteString("publisherId"u8, value.PublisherId);
        writer.WriteString("offerTypeId"u8, value.OfferTypeId);
        writer.WriteString("id"u8, value.Id);
        if (value.OfferTypeVersions is { } offerTypeVersions)
        {
            writer.WriteStartObject("offerTypeVersions"u8);
            foreach (var item in offerTypeVersions)
            {
                writer.WriteNumber(item.Key, item.Value);
            }

            writer.WriteEndObject();
        }

        if (value.ETag is { } eTag)
        {
            writer.WriteString("eTag"u8, eTag);
        }

        if (value.Version is { } version)
        {
            writer.WriteNumber("version"u8, version);
        }

        writer.WritePropertyName("definition"u8);
        WriteDefinition(writer, value.Definition);
        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteDefinition(Utf8JsonWriter writer, VirtualMachineOfferDefinition value)
    {
        writer.WriteStartObject();
        if (value.DisplayText is { } displayText)
        {
            writer.WriteString("displayText"u8, displayText);
        }

        if (value.Offer is { } offer)
        {
            writer.WritePropertyName("offer"u8);
            WriteListing(writer, offer);
        }

        if (value.Plans is { } plans)
        {
            writer.WriteStartArray("plans"u8);
            for (var i = 0; i < plans.Count; i++)
            {
                WritePlan(writer, plans[i]);
            }

            writer.WriteEndArray();
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteListing(Utf8JsonWriter writer, VirtualMachineListing value)
    {
        writer.WriteStartObject();
        if (value.Title is { } title)
        {
            writer.WriteString("microsoft-azure-marketplace.title"u8, title);
        }

        if (value.Summary is { } summary)
        {
            writer.WriteString("microsoft-azure-marketplace.summary"u8, summary);
        }

        if (value.LongSummary is { } longSummary)
        {
            writer.WriteString("microsoft-azure-marketplace.longSummary"u8, longSummary);
        }

        if (value.Description is { } description)
        {
            writer.WriteString("microsoft-azure-marketplace.description"u8, description);
        }

        if (value.OfferMarketingUrlIdentifier is { } offerMarketingUrlIdentifier)
        {
            writer.WriteString("microsoft-azure-marketplace.offerMarketingUrlIdentifier"u8, offerMarketingUrlIdentifier);
        }

        if (value.AllowedSubscriptions is { } allowedSubscriptions)
        {
            writer.WriteStartArray("microsoft-azure-marketplace.allowedSubscriptions"u8);
            for (var i = 0; i < allowedSubscriptions.Count; i++)
            {
                writer.WriteStringValue(allowedSubscriptions[i]);
            }

            writer.WriteEndArray();
        }

        if (value.UsefulLinks is { } usefulLinks)
        {
            writer.WriteStartArray("microsoft-azure-marketplace.usefulLinks"u8);
            for (var i = 0; i < usefulLinks.Count; i++)
            {
                WriteLink(writer, usefulLinks[i]);
            }

            writer.WriteEndArray();
        }

        if (value.Categories is { } categories)
        {
            writer.WriteStartArray("microsoft-azure-marketplace.categories"u8);
            for (var i = 0; i < categories.Count; i++)
            {
                writer.WriteStringValue(categories[i]);
            }

            writer.WriteEndArray();
        }

        if (value.CategoryMap is { } categoryMap)
        {
            writer.WriteStartArray("microsoft-azure-marketplace.categoryMap"u8);
            for (var i = 0; i < categoryMap.Count; i++)
            {
                WriteCategory(writer, categoryMap[i]);
            }

            writer.WriteEndArray();
        }

        if (value.SmallLogo is { } smallLogo)
        {
            writer.WriteString("microsoft-azure-marketplace.smallLogo"u8, smallLogo.OriginalString);
        }

        if (value.MediumLogo is { } mediumLogo)
        {
            writer.WriteString("microsoft-azure-marketplace.mediumLogo"u8, mediumLogo.OriginalString);
        }

        if (value.LargeLogo is { } largeLogo)
        {
            writer.WriteString("microsoft-azure-marketplace.largeLogo"u8, largeLogo.OriginalString);
        }

        if (value.WideLogo is { } wideLogo)
        {
            writer.WriteString("microsoft-azure-marketplace.wideLogo"u8, wideLogo.OriginalString);
        }

        if (value.HeroLogo is { } heroLogo)
        {
            writer.WriteString("microsoft-azure-marketplace.heroLogo"u8, heroLogo.OriginalString);
        }

        if (value.Screenshots is { } screenshots)
        {
            writer.WriteStartArray("microsoft-azure-marketplace.screenshots"u8);
            for (var i = 0; i < screenshots.Count; i++)
            {
                screenshots[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.Videos is { } videos)
        {
            writer.WriteStartArray("microsoft-azure-marketplace.videos"u8);
            for (var i = 0; i < videos.Count; i++)
            {
                videos[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.LeadDestination is { } leadDestination)
        {
            writer.WriteString("microsoft-azure-marketplace.leadDestination"u8, leadDestination);
        }

        if (value.TableLeadConfiguration is { } tableLeadConfiguration)
        {
            writer.WritePropertyName("microsoft-azure-marketplace.tableLeadConfiguration"u8);
            tableLeadConfiguration.WriteTo(writer);
        }

        if (value.BlobLeadConfiguration is { } blobLeadConfiguration)
        {
            writer.WritePropertyName("microsoft-azure-marketplace.blobLeadConfiguration"u8);
            blobLeadConfiguration.WriteTo(writer);
        }

        if (value.SalesForceLeadConfiguration is { } salesForceLeadConfiguration)
        {
            writer.WritePropertyName("microsoft-azure-marketplace.salesForceLeadConfiguration"u8);
            salesForceLeadConfiguration.WriteTo(writer);
        }

        if (value.CrmLeadConfiguration is { } crmLeadConfiguration)
        {
            writer.WritePropertyName("microsoft-azure-marketplace.crmLeadConfiguration"u8);
            crmLeadConfiguration.WriteTo(writer);
        }

        if (value.HttpsEndpointLeadConfiguration is { } httpsEndpointLeadConfiguration)
        {
            writer.WritePropertyName("microsoft-azure-marketplace.httpsEndpointLeadConfiguration"u8);
            httpsEndpointLeadConfiguration.WriteTo(writer);
        }

        if (value.MarketoLeadConfiguration is { } marketoLeadConfiguration)
        {
            writer.WritePropertyName("microsoft-azure-marketplace.marketoLeadConfiguration"u8);
            WriteMarketo(writer, marketoLeadConfiguration);
        }

        if (value.PrivacyURL is { } privacyURL)
        {
            writer.WriteString("microsoft-azure-marketplace.privacyURL"u8, privacyURL.OriginalString);
        }

        if (value.TermsOfUse is { } termsOfUse)
        {
            writer.WriteString("microsoft-azure-marketplace.termsOfUse"u8, termsOfUse);
        }

        if (value.EngineeringContactName is { } engineeringContactName)
        {
            writer.WriteString("microsoft-azure-marketplace.engineeringContactName"u8, engineeringContactName);
        }

        if (value.EngineeringContactEmail is { } engineeringContactEmail)
        {
            writer.WriteString("microsoft-azure-marketplace.engineeringContactEmail"u8, engineeringContactEmail);
        }

        if (value.EngineeringContactPhone is { } engineeringContactPhone)
        {
            writer.WriteString("microsoft-azure-marketplace.engineeringContactPhone"u8, engineeringContactPhone);
        }

        if (value.SupportContactName is { } supportContactName)
        {
            writer.WriteString("microsoft-azure-marketplace.supportContactName"u8, supportContactName);
        }

        if (value.SupportContactEmail is { } supportContactEmail)
        {
            writer.WriteString("microsoft-azure-marketplace.supportContactEmail"u8, supportContactEmail);
        }

        if (value.SupportContactPhone is { } supportContactPhone)
        {
            writer.WriteString("microsoft-azure-marketplace.supportContactPhone"u8, supportContactPhone);
        }

        if (value.PublicAzureSupportUrl is { } publicAzureSupportUrl)
        {
            writer.WriteString("microsoft-azure-marketplace.publicAzureSupportUrl"u8, publicAzureSupportUrl);
        }

        if (value.FairfaxSupportUrl is { } fairfaxSupportUrl)
        {
            writer.WriteString("microsoft-azure-marketplace.fairfaxSupportUrl"u8, fairfaxSupportUrl);
        }

        if (value.TestDriveEnabled is { } testDriveEnabled)
        {
            writer.WriteBoolean("microsoft-azure-marketplace-testdrive.enabled"u8, testDriveEnabled);
        }

        if (value.TestDriveVideos is { } testDriveVideos)
        {
            writer.WriteStartArray("microsoft-azure-marketplace-testdrive.videos"u8);
            for (var i = 0; i < testDriveVideos.Count; i++)
            {
                testDriveVideos[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, VirtualMachineListingUsefulLinksItem value)
    {
        writer.WriteStartObject();
        if (value.LinkTitle is { } linkTitle)
        {
            writer.WriteString("linkTitle"u8, linkTitle);
        }

        if (value.LinkUrl is { } linkUrl)
        {
            writer.WriteString("linkUrl"u8, linkUrl);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteMarketo(Utf8JsonWriter writer, VirtualMachineListingMarketoLeadConfiguration value)
    {
        writer.WriteStartObject();
        if (value.ClientId is { } clientId)
        {
            writer.WriteString("clientId"u8, clientId);
        }

        if (value.ClientSecret is { } clientSecret)
        {
            writer.WriteString("clientSecret"u8, clientSecret);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteCategory(Utf8JsonWriter writer, CategoryMapEntry value)
    {
        writer.WriteStartObject();
        writer.WriteString("categoryL1"u8, value.CategoryL1);
        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                writer.WriteStartArray();
                for (var i = 0; i < other.Value.Count; i++)
                {
                    writer.WriteStringValue(other.Value[i]);
                }

                writer.WriteEndArray();
            }
        }

        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, VirtualMachinePlan value)
    {
        writer.WriteStartObject();
        writer.WriteString("planId"u8, value.PlanId);
        if (value.SkuTitle is { } skuTitle)
        {
            writer.WriteString("microsoft-azure-virtualmachines.skuTitle"u8, skuTitle);
        }

        if (value.SkuSummary is { } skuSummary)
        {
            writer.WriteString("microsoft-azure-virtualmachines.skuSummary"u8, skuSummary);
        }

        if (value.SkuDescription is { } skuDescription)
        {
            writer.WriteString("microsoft-azure-virtualmachines.skuDescription"u8, skuDescription);
        }

        if (value.HideSKUForSolutionTemplate is { } hideSKUForSolutionTemplate)
        {
            writer.WriteBoolean("microsoft-azure-virtualmachines.hideSKUForSolutionTemplate"u8, hideSKUForSolutionTemplate);
        }

        if (value.CloudAvailability is { } cloudAvailability)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.cloudAvailability"u8);
            for (var i = 0; i < cloudAvailability.Count; i++)
            {
                writer.WriteStringValue(cloudAvailability[i]);
            }

            writer.WriteEndArray();
        }

        if (value.CertificationsFairfax is { } certificationsFairfax)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.certificationsFairfax"u8);
            for (var i = 0; i < certificationsFairfax.Count; i++)
            {
                certificationsFairfax[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.VirtualMachinePricing is { } virtualMachinePricing)
        {
            writer.WritePropertyName("virtualMachinePricing"u8);
            WritePricing(writer, virtualMachinePricing);
        }

        if (value.OperatingSystemFamily is { } operatingSystemFamily)
        {
            writer.WriteString("microsoft-azure-virtualmachines.operatingSystemFamily"u8, operatingSystemFamily);
        }

        if (value.WindowsOSType is { } windowsOSType)
        {
            writer.WriteString("microsoft-azure-virtualmachines.windowsOSType"u8, windowsOSType);
        }

        if (value.OperationSystem is { } operationSystem)
        {
            writer.WriteString("microsoft-azure-virtualmachines.operationSystem"u8, operationSystem);
        }

        if (value.RecommendedVMSizes is { } recommendedVMSizes)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.recommendedVMSizes"u8);
            for (var i = 0; i < recommendedVMSizes.Count; i++)
            {
                writer.WriteStringValue(recommendedVMSizes[i]);
            }

            writer.WriteEndArray();
        }

        if (value.OpenPorts is { } openPorts)
        {
            writer.WriteStartArray("microsoft-azure-virtualmachines.openPorts"u8);
            for (var i = 0; i < openPorts.Count; i++)
            {
                openPorts[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.VmImages is { } vmImages)
        {
            writer.WriteStartObject("microsoft-azure-virtualmachines.vmImages"u8);
            foreach (var item in vmImages)
            {
                writer.WritePropertyName(item.Key);
                WriteImage(writer, item.Value);
            }

            writer.WriteEndObject();
        }

        if (value.Regions is { } regions)
        {
            writer.WriteStartArray("regions"u8);
            for (var i = 0; i < regions.Count; i++)
            {
                writer.WriteStringValue(regions[i]);
            }

            writer.WriteEndArray();
        }

        if (value.RestrictedAudience is { } restrictedAudience)
        {
            writer.WritePropertyName("restrictedAudience"u8);
            WriteAudience(writer, restrictedAudience);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteAudience(Utf8JsonWriter writer, VirtualMachinePlanRestrictedAudience value)
    {
        writer.WriteStartObject();
        if (value.UploadedCsvUri is { } uploadedCsvUri)
        {
            writer.WriteString("uploadedCsvUri"u8, uploadedCsvUri);
        }

        if (value.ManualEntries is { } manualEntries)
        {
            writer.WriteStartArray("manualEntries"u8);
            for (var i = 0; i < manualEntries.Count; i++)
            {
                WriteEntry(writer, manualEntries[i]);
            }

            writer.WriteEndArray();
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, VirtualMachinePlanRestrictedAudienceManualEntriesItem value)
    {
        writer.WriteStartObject();
        if (value.Type is { } type)
        {
            writer.WriteString("type"u8, type);
        }

        if (value.Id is { } id)
        {
            writer.WriteString("id"u8, id);
        }

        if (value.Description is { } description)
        {
            writer.WriteString("description"u8, description);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteImage(Utf8JsonWriter writer, VirtualMachineImage value)
    {
        writer.WriteStartObject();
        if (value.OsVhdUrl is { } osVhdUrl)
        {
            writer.WriteString("osVhdUrl"u8, osVhdUrl.OriginalString);
        }

        if (value.LunVhdDetails is { } lunVhdDetails)
        {
            writer.WriteStartArray("lunVhdDetails"u8);
            for (var i = 0; i < lunVhdDetails.Count; i++)
            {
                lunVhdDetails[i].WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WritePricing(Utf8JsonWriter writer, VirtualMachinePricing value)
    {
        writer.WriteStartObject();
        if (value.IsByol is { } isByol)
        {
            writer.WriteBoolean("isByol"u8, isByol);
        }

        if (value.FreeTrialDurationInMonths is { } freeTrialDurationInMonths)
        {
            writer.WriteNumber("freeTrialDurationInMonths"u8, freeTrialDurationInMonths);
        }

        if (value.CoreMultiplier is { } coreMultiplier)
        {
            writer.WritePropertyName("coreMultiplier"u8);
            WriteCoreMultiplier(writer, coreMultiplier);
        }

        if (value.RegionPrices is { } regionPrices)
        {
            writer.WritePropertyName("regionPrices"u8);
            regionPrices.WriteTo(writer);
        }

        if (value.SpreadSheetPricing is { } spreadSheetPricing)
        {
            writer.WritePropertyName("spreadSheetPricing"u8);
            WriteSpreadsheet(writer, spreadSheetPricing);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteCoreMultiplier(Utf8JsonWriter writer, VirtualMachinePricingCoreMultiplier value)
    {
        writer.WriteStartObject();
        if (value.Currency is { } currency)
        {
            writer.WriteString("currency"u8, currency);
        }

        if (value.Single is { } single)
        {
            writer.WriteNumber("single"u8, single);
        }

        if (value.Individually is { } individually)
        {
            writer.WriteStartObject("individually"u8);
            foreach (var item in individually)
            {
                writer.WriteNumber(item.Key, item.Value);
            }

            writer.WriteEndObject();
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteSpreadsheet(Utf8JsonWriter writer, VirtualMachinePricingSpreadSheetPricing value)
    {
        writer.WriteStartObject();
        if (value.Uri is { } uri)
        {
            writer.WriteString("uri"u8, uri);
        }

        if (value.Others.Count > 0)
        {
            foreach (var other in value.Others)
            {
                writer.WritePropertyName(other.Key);
                other.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }
}
