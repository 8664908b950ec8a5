using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Writes how an offer is shown in the marketplace.</summary>
internal static class ListingWriter
{
    public static void Write(Utf8JsonWriter writer, VirtualMachineListing value)
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
                ListingPartWriter.WriteLink(writer, usefulLinks[i]);
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
                ListingPartWriter.WriteCategory(writer, categoryMap[i]);
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
            ListingPartWriter.WriteMarketo(writer, marketoLeadConfiguration);
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
}
