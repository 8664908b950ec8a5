using System.Text.Json;
using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads how an offer is shown in the marketplace.</summary>
internal static class ListingReader
{
    public static VirtualMachineListing Read(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? title = null;
        string? summary = null;
        string? longSummary = null;
        string? description = null;
        string? offerMarketingUrlIdentifier = null;
        IReadOnlyList<string>? allowedSubscriptions = null;
        IReadOnlyList<VirtualMachineListingUsefulLinksItem>? usefulLinks = null;
        IReadOnlyList<string>? categories = null;
        IReadOnlyList<CategoryMapEntry>? categoryMap = null;
        Uri? smallLogo = null;
        Uri? mediumLogo = null;
        Uri? largeLogo = null;
        Uri? wideLogo = null;
        Uri? heroLogo = null;
        IReadOnlyList<JsonElement>? screenshots = null;
        IReadOnlyList<JsonElement>? videos = null;
        string? leadDestination = null;
        JsonElement? tableLeadConfiguration = null;
        JsonElement? blobLeadConfiguration = null;
        JsonElement? salesForceLeadConfiguration = null;
        JsonElement? crmLeadConfiguration = null;
        JsonElement? httpsEndpointLeadConfiguration = null;
        VirtualMachineListingMarketoLeadConfiguration? marketoLeadConfiguration = null;
        Uri? privacyURL = null;
        string? termsOfUse = null;
        string? engineeringContactName = null;
        string? engineeringContactEmail = null;
        string? engineeringContactPhone = null;
        string? supportContactName = null;
        string? supportContactEmail = null;
        string? supportContactPhone = null;
        string? publicAzureSupportUrl = null;
        string? fairfaxSupportUrl = null;
        bool? testDriveEnabled = null;
        IReadOnlyList<JsonElement>? testDriveVideos = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 33 when reader.ValueTextEquals("microsoft-azure-marketplace.title"u8):
                    title = Members.Text(ref reader);
                    break;
                case 35 when reader.ValueTextEquals("microsoft-azure-marketplace.summary"u8):
                    summary = Members.Text(ref reader);
                    break;
                case 39 when reader.ValueTextEquals("microsoft-azure-marketplace.longSummary"u8):
                    longSummary = Members.Text(ref reader);
                    break;
                case 39 when reader.ValueTextEquals("microsoft-azure-marketplace.description"u8):
                    description = Members.Text(ref reader);
                    break;
                case 55 when reader.ValueTextEquals("microsoft-azure-marketplace.offerMarketingUrlIdentifier"u8):
                    offerMarketingUrlIdentifier = Members.Text(ref reader);
                    break;
                case 48 when reader.ValueTextEquals("microsoft-azure-marketplace.allowedSubscriptions"u8):
                    allowedSubscriptions = Members.Texts(ref reader);
                    break;
                case 39 when reader.ValueTextEquals("microsoft-azure-marketplace.usefulLinks"u8):
                    usefulLinks = Members.List(ref reader, ListingPartReader.ReadLink);
                    break;
                case 38 when reader.ValueTextEquals("microsoft-azure-marketplace.categories"u8):
                    categories = Members.Texts(ref reader);
                    break;
                case 39 when reader.ValueTextEquals("microsoft-azure-marketplace.categoryMap"u8):
                    categoryMap = Members.List(ref reader, ListingPartReader.ReadCategory);
                    break;
                case 37 when reader.ValueTextEquals("microsoft-azure-marketplace.smallLogo"u8):
                    smallLogo = Members.Address(ref reader);
                    break;
                case 38 when reader.ValueTextEquals("microsoft-azure-marketplace.mediumLogo"u8):
                    mediumLogo = Members.Address(ref reader);
                    break;
                case 37 when reader.ValueTextEquals("microsoft-azure-marketplace.largeLogo"u8):
                    largeLogo = Members.Address(ref reader);
                    break;
                case 36 when reader.ValueTextEquals("microsoft-azure-marketplace.wideLogo"u8):
                    wideLogo = Members.Address(ref reader);
                    break;
                case 36 when reader.ValueTextEquals("microsoft-azure-marketplace.heroLogo"u8):
                    heroLogo = Members.Address(ref reader);
                    break;
                case 39 when reader.ValueTextEquals("microsoft-azure-marketplace.screenshots"u8):
                    screenshots = Members.AnyList(ref reader);
                    break;
                case 34 when reader.ValueTextEquals("microsoft-azure-marketplace.videos"u8):
                    videos = Members.AnyList(ref reader);
                    break;
                case 43 when reader.ValueTextEquals("microsoft-azure-marketplace.leadDestination"u8):
                    leadDestination = Members.Text(ref reader);
                    break;
                case 50 when reader.ValueTextEquals("microsoft-azure-marketplace.tableLeadConfiguration"u8):
                    tableLeadConfiguration = Members.Any(ref reader);
                    break;
                case 49 when reader.ValueTextEquals("microsoft-azure-marketplace.blobLeadConfiguration"u8):
                    blobLeadConfiguration = Members.Any(ref reader);
                    break;
                case 55 when reader.ValueTextEquals("microsoft-azure-marketplace.salesForceLeadConfiguration"u8):
                    salesForceLeadConfiguration = Members.Any(ref reader);
                    break;
                case 48 when reader.ValueTextEquals("microsoft-azure-marketplace.crmLeadConfiguration"u8):
                    crmLeadConfiguration = Members.Any(ref reader);
                    break;
                case 58 when reader.ValueTextEquals("microsoft-azure-marketplace.httpsEndpointLeadConfiguration"u8):
                    httpsEndpointLeadConfiguration = Members.Any(ref reader);
                    break;
                case 52 when reader.ValueTextEquals("microsoft-azure-marketplace.marketoLeadConfiguration"u8):
                    reader.Read();
                    marketoLeadConfiguration = ListingPartReader.ReadMarketo(ref reader);
                    break;
                case 38 when reader.ValueTextEquals("microsoft-azure-marketplace.privacyURL"u8):
                    privacyURL = Members.Address(ref reader);
                    break;
                case 38 when reader.ValueTextEquals("microsoft-azure-marketplace.termsOfUse"u8):
                    termsOfUse = Members.Text(ref reader);
                    break;
                case 50 when reader.ValueTextEquals("microsoft-azure-marketplace.engineeringContactName"u8):
                    engineeringContactName = Members.Text(ref reader);
                    break;
                case 51 when reader.ValueTextEquals("microsoft-azure-marketplace.engineeringContactEmail"u8):
                    engineeringContactEmail = Members.Text(ref reader);
                    break;
                case 51 when reader.ValueTextEquals("microsoft-azure-marketplace.engineeringContactPhone"u8):
                    engineeringContactPhone = Members.Text(ref reader);
                    break;
                case 46 when reader.ValueTextEquals("microsoft-azure-marketplace.supportContactName"u8):
                    supportContactName = Members.Text(ref reader);
                    break;
                case 47 when reader.ValueTextEquals("microsoft-azure-marketplace.supportContactEmail"u8):
                    supportContactEmail = Members.Text(ref reader);
                    break;
                case 47 when reader.ValueTextEquals("microsoft-azure-marketplace.supportContactPhone"u8):
                    supportContactPhone = Members.Text(ref reader);
                    break;
                case 49 when reader.ValueTextEquals("microsoft-azure-marketplace.publicAzureSupportUrl"u8):
                    publicAzureSupportUrl = Members.Text(ref reader);
                    break;
                case 45 when reader.ValueTextEquals("microsoft-azure-marketplace.fairfaxSupportUrl"u8):
                    fairfaxSupportUrl = Members.Text(ref reader);
                    break;
                case 45 when reader.ValueTextEquals("microsoft-azure-marketplace-testdrive.enabled"u8):
                    reader.Read();
                    testDriveEnabled = reader.GetBoolean();
                    break;
                case 44 when reader.ValueTextEquals("microsoft-azure-marketplace-testdrive.videos"u8):
                    testDriveVideos = Members.AnyList(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineListing
        {
            Title = title,
            Summary = summary,
            LongSummary = longSummary,
            Description = description,
            OfferMarketingUrlIdentifier = offerMarketingUrlIdentifier,
            AllowedSubscriptions = allowedSubscriptions,
            UsefulLinks = usefulLinks,
            Categories = categories,
            CategoryMap = categoryMap,
            SmallLogo = smallLogo,
            MediumLogo = mediumLogo,
            LargeLogo = largeLogo,
            WideLogo = wideLogo,
            HeroLogo = heroLogo,
            Screenshots = screenshots,
            Videos = videos,
            LeadDestination = leadDestination,
            TableLeadConfiguration = tableLeadConfiguration,
            BlobLeadConfiguration = blobLeadConfiguration,
            SalesForceLeadConfiguration = salesForceLeadConfiguration,
            CrmLeadConfiguration = crmLeadConfiguration,
            HttpsEndpointLeadConfiguration = httpsEndpointLeadConfiguration,
            MarketoLeadConfiguration = marketoLeadConfiguration,
            PrivacyURL = privacyURL,
            TermsOfUse = termsOfUse,
            EngineeringContactName = engineeringContactName,
            EngineeringContactEmail = engineeringContactEmail,
            EngineeringContactPhone = engineeringContactPhone,
            SupportContactName = supportContactName,
            SupportContactEmail = supportContactEmail,
            SupportContactPhone = supportContactPhone,
            PublicAzureSupportUrl = publicAzureSupportUrl,
            FairfaxSupportUrl = fairfaxSupportUrl,
            TestDriveEnabled = testDriveEnabled,
            TestDriveVideos = testDriveVideos,
            Others = others ?? Members.None,
        };
    }
}
