using System.Collections.ObjectModel;
using System.Text.Json;
using Benchmarks.CloudPartnerPortal;
using Doc = Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Floor;

/// <summary>Reads the offer document.</summary>
internal static class OfferReader
{
    public static Offer Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return IsVirtualMachine(reader)
            ? new Offer.VirtualMachineOffer(ReadVirtualMachine(ref reader))
            : throw new JsonException("No offer of another kind is expected.");
    }

    // A copy of the reader looks ahead: the kind need not come first.
    private static bool IsVirtualMachine(Utf8JsonReader reader)
    {
        while (Members.Next(ref reader))
        {
            var isKind = reader.ValueTextEquals("offerTypeId"u8);
            reader.Read();
            if (isKind)
            {
                return reader.ValueTextEquals("microsoft-azure-virtualmachines"u8);
            }

            reader.Skip();
        }

        return false;
    }

    private static Doc.VirtualMachineOffer ReadVirtualMachine(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? publisherId = null;
        string? offerTypeId = null;
        string? id = null;
        IReadOnlyDictionary<string, int>? offerTypeVersions = null;
        string? eTag = null;
        int? version = null;
        OfferStatus? status = null;
        DateTimeOffset? changedTime = null;
        VirtualMachineOfferDefinition? definition = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 11 when reader.ValueTextEquals("publisherId"u8):
                    publisherId = Members.Text(ref reader);
                    break;
                case 11 when reader.ValueTextEquals("offerTypeId"u8):
                    offerTypeId = Members.Text(ref reader);
                    break;
                case 2 when reader.ValueTextEquals("id"u8):
                    id = Members.Text(ref reader);
                    break;
                case 17 when reader.ValueTextEquals("offerTypeVersions"u8):
                    offerTypeVersions = Members.Map(ref reader, static (ref Utf8JsonReader item) => item.GetInt32());
                    break;
                case 4 when reader.ValueTextEquals("eTag"u8):
                    eTag = Members.Text(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("version"u8):
                    reader.Read();
                    version = reader.GetInt32();
                    break;
                case 6 when reader.ValueTextEquals("status"u8):
                    status = SummaryReader.ReadStatus(ref reader);
                    break;
                case 11 when reader.ValueTextEquals("changedTime"u8):
                    reader.Read();
                    changedTime = reader.GetDateTimeOffset();
                    break;
                case 10 when reader.ValueTextEquals("definition"u8):
                    reader.Read();
                    definition = ReadDefinition(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new Doc.VirtualMachineOffer
        {
            PublisherId = publisherId ?? throw new JsonException("publisherId is missing."),
            OfferTypeId = offerTypeId ?? throw new JsonException("offerTypeId is missing."),
            Id = id ?? throw new JsonException("id is missing."),
            OfferTypeVersions = offerTypeVersions,
            ETag = eTag,
            Version = version,
            Status = status,
            ChangedTime = changedTime,
            Definition = definition ?? throw new JsonException("definition is missing."),
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachineOfferDefinition ReadDefinition(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? displayText = null;
        VirtualMachineListing? offer = null;
        IReadOnlyList<VirtualMachinePlan>? plans = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 11 when reader.ValueTextEquals("displayText"u8):
                    displayText = Members.Text(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("offer"u8):
                    reader.Read();
                    offer = ReadListing(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("plans"u8):
                    plans = Members.List(ref reader, ReadPlan);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineOfferDefinition
        {
            DisplayText = displayText,
            Offer = offer,
            Plans = plans,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachineListing ReadListing(ref Utf8JsonReader reader)
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
                    usefulLinks = Members.List(ref reader, ReadLink);
                    break;
                case 38 when reader.ValueTextEquals("microsoft-azure-marketplace.categories"u8):
                    categories = Members.Texts(ref reader);
                    break;
                case 39 when reader.ValueTextEquals("microsoft-azure-marketplace.categoryMap"u8):
                    categoryMap = Members.List(ref reader, ReadCategory);
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
                    marketoLeadConfiguration = ReadMarketo(ref reader);
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

    private static VirtualMachineListingUsefulLinksItem ReadLink(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? linkTitle = null;
        string? linkUrl = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 9 when reader.ValueTextEquals("linkTitle"u8):
                    linkTitle = Members.Text(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("linkUrl"u8):
                    linkUrl = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineListingUsefulLinksItem
        {
            LinkTitle = linkTitle,
            LinkUrl = linkUrl,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachineListingMarketoLeadConfiguration ReadMarketo(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? clientId = null;
        string? clientSecret = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 8 when reader.ValueTextEquals("clientId"u8):
                    clientId = Members.Text(ref reader);
                    break;
                case 12 when reader.ValueTextEquals("clientSecret"u8):
                    clientSecret = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineListingMarketoLeadConfiguration
        {
            ClientId = clientId,
            ClientSecret = clientSecret,
            Others = others ?? Members.None,
        };
    }

    private static CategoryMapEntry ReadCategory(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? categoryL1 = null;
        Dictionary<string, IReadOnlyList<string>>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 10 when reader.ValueTextEquals("categoryL1"u8):
                    categoryL1 = Members.Text(ref reader);
                    break;
                default:
                    others ??= [];
                    others[reader.GetString()!] = Members.Texts(ref reader);
                    break;
            }
        }

        return new CategoryMapEntry
        {
            CategoryL1 = categoryL1 ?? throw new JsonException("categoryL1 is missing."),
            Others = others ?? (IReadOnlyDictionary<string, IReadOnlyList<string>>)ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty,
        };
    }

    private static VirtualMachinePlan ReadPlan(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? planId = null;
        string? skuTitle = null;
        string? skuSummary = null;
        string? skuDescription = null;
        bool? hideSKUForSolutionTemplate = null;
        IReadOnlyList<string>? cloudAvailability = null;
        IReadOnlyList<JsonElement>? certificationsFairfax = null;
        VirtualMachinePricing? virtualMachinePricing = null;
        string? operatingSystemFamily = null;
        string? windowsOSType = null;
        string? operationSystem = null;
        IReadOnlyList<string>? recommendedVMSizes = null;
        IReadOnlyList<JsonElement>? openPorts = null;
        IReadOnlyDictionary<string, VirtualMachineImage>? vmImages = null;
        IReadOnlyList<string>? regions = null;
        VirtualMachinePlanRestrictedAudience? restrictedAudience = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 6 when reader.ValueTextEquals("planId"u8):
                    planId = Members.Text(ref reader);
                    break;
                case 40 when reader.ValueTextEquals("microsoft-azure-virtualmachines.skuTitle"u8):
                    skuTitle = Members.Text(ref reader);
                    break;
                case 42 when reader.ValueTextEquals("microsoft-azure-virtualmachines.skuSummary"u8):
                    skuSummary = Members.Text(ref reader);
                    break;
                case 46 when reader.ValueTextEquals("microsoft-azure-virtualmachines.skuDescription"u8):
                    skuDescription = Members.Text(ref reader);
                    break;
                case 58 when reader.ValueTextEquals("microsoft-azure-virtualmachines.hideSKUForSolutionTemplate"u8):
                    reader.Read();
                    hideSKUForSolutionTemplate = reader.GetBoolean();
                    break;
                case 49 when reader.ValueTextEquals("microsoft-azure-virtualmachines.cloudAvailability"u8):
                    cloudAvailability = Members.Texts(ref reader);
                    break;
                case 53 when reader.ValueTextEquals("microsoft-azure-virtualmachines.certificationsFairfax"u8):
                    certificationsFairfax = Members.AnyList(ref reader);
                    break;
                case 21 when reader.ValueTextEquals("virtualMachinePricing"u8):
                    reader.Read();
                    virtualMachinePricing = ReadPricing(ref reader);
                    break;
                case 53 when reader.ValueTextEquals("microsoft-azure-virtualmachines.operatingSystemFamily"u8):
                    operatingSystemFamily = Members.Text(ref reader);
                    break;
                case 45 when reader.ValueTextEquals("microsoft-azure-virtualmachines.windowsOSType"u8):
                    windowsOSType = Members.Text(ref reader);
                    break;
                case 47 when reader.ValueTextEquals("microsoft-azure-virtualmachines.operationSystem"u8):
                    operationSystem = Members.Text(ref reader);
                    break;
                case 50 when reader.ValueTextEquals("microsoft-azure-virtualmachines.recommendedVMSizes"u8):
                    recommendedVMSizes = Members.Texts(ref reader);
                    break;
                case 41 when reader.ValueTextEquals("microsoft-azure-virtualmachines.openPorts"u8):
                    openPorts = Members.AnyList(ref reader);
                    break;
                case 40 when reader.ValueTextEquals("microsoft-azure-virtualmachines.vmImages"u8):
                    vmImages = Members.Map(ref reader, ReadImage);
                    break;
                case 7 when reader.ValueTextEquals("regions"u8):
                    regions = Members.Texts(ref reader);
                    break;
                case 18 when reader.ValueTextEquals("restrictedAudience"u8):
                    reader.Read();
                    restrictedAudience = ReadAudience(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePlan
        {
            PlanId = planId ?? throw new JsonException("planId is missing."),
            SkuTitle = skuTitle,
            SkuSummary = skuSummary,
            SkuDescription = skuDescription,
            HideSKUForSolutionTemplate = hideSKUForSolutionTemplate,
            CloudAvailability = cloudAvailability,
            CertificationsFairfax = certificationsFairfax,
            VirtualMachinePricing = virtualMachinePricing,
            OperatingSystemFamily = operatingSystemFamily,
            WindowsOSType = windowsOSType,
            OperationSystem = operationSystem,
            RecommendedVMSizes = recommendedVMSizes,
            OpenPorts = openPorts,
            VmImages = vmImages,
            Regions = regions,
            RestrictedAudience = restrictedAudience,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePlanRestrictedAudience ReadAudience(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? uploadedCsvUri = null;
        IReadOnlyList<VirtualMachinePlanRestrictedAudienceManualEntriesItem>? manualEntries = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 14 when reader.ValueTextEquals("uploadedCsvUri"u8):
                    uploadedCsvUri = Members.Text(ref reader);
                    break;
                case 13 when reader.ValueTextEquals("manualEntries"u8):
                    manualEntries = Members.List(ref reader, ReadEntry);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePlanRestrictedAudience
        {
            UploadedCsvUri = uploadedCsvUri,
            ManualEntries = manualEntries,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePlanRestrictedAudienceManualEntriesItem ReadEntry(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? type = null;
        string? id = null;
        string? description = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 4 when reader.ValueTextEquals("type"u8):
                    type = Members.Text(ref reader);
                    break;
                case 2 when reader.ValueTextEquals("id"u8):
                    id = Members.Text(ref reader);
                    break;
                case 11 when reader.ValueTextEquals("description"u8):
                    description = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePlanRestrictedAudienceManualEntriesItem
        {
            Type = type,
            Id = id,
            Description = description,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachineImage ReadImage(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        Uri? osVhdUrl = null;
        IReadOnlyList<JsonElement>? lunVhdDetails = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 8 when reader.ValueTextEquals("osVhdUrl"u8):
                    osVhdUrl = Members.Address(ref reader);
                    break;
                case 13 when reader.ValueTextEquals("lunVhdDetails"u8):
                    lunVhdDetails = Members.AnyList(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachineImage
        {
            OsVhdUrl = osVhdUrl,
            LunVhdDetails = lunVhdDetails,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePricing ReadPricing(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        bool? isByol = null;
        int? freeTrialDurationInMonths = null;
        VirtualMachinePricingCoreMultiplier? coreMultiplier = null;
        JsonElement? regionPrices = null;
        VirtualMachinePricingSpreadSheetPricing? spreadSheetPricing = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 6 when reader.ValueTextEquals("isByol"u8):
                    reader.Read();
                    isByol = reader.GetBoolean();
                    break;
                case 25 when reader.ValueTextEquals("freeTrialDurationInMonths"u8):
                    reader.Read();
                    freeTrialDurationInMonths = reader.GetInt32();
                    break;
                case 14 when reader.ValueTextEquals("coreMultiplier"u8):
                    reader.Read();
                    coreMultiplier = ReadCoreMultiplier(ref reader);
                    break;
                case 12 when reader.ValueTextEquals("regionPrices"u8):
                    regionPrices = Members.Any(ref reader);
                    break;
                case 18 when reader.ValueTextEquals("spreadSheetPricing"u8):
                    reader.Read();
                    spreadSheetPricing = ReadSpreadsheet(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePricing
        {
            IsByol = isByol,
            FreeTrialDurationInMonths = freeTrialDurationInMonths,
            CoreMultiplier = coreMultiplier,
            RegionPrices = regionPrices,
            SpreadSheetPricing = spreadSheetPricing,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePricingCoreMultiplier ReadCoreMultiplier(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? currency = null;
        decimal? single = null;
        IReadOnlyDictionary<string, decimal>? individually = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 8 when reader.ValueTextEquals("currency"u8):
                    currency = Members.Text(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("single"u8):
                    reader.Read();
                    single = reader.GetDecimal();
                    break;
                case 12 when reader.ValueTextEquals("individually"u8):
                    individually = Members.Map(ref reader, static (ref Utf8JsonReader item) => item.GetDecimal());
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePricingCoreMultiplier
        {
            Currency = currency,
            Single = single,
            Individually = individually,
            Others = others ?? Members.None,
        };
    }

    private static VirtualMachinePricingSpreadSheetPricing ReadSpreadsheet(ref Utf8JsonReader reader)
    {
        Members.Start(ref reader);
        string? uri = null;
        Dictionary<string, JsonElement>? others = null;
        while (Members.Next(ref reader))
        {
            switch (reader.ValueSpan.Length)
            {
                case 3 when reader.ValueTextEquals("uri"u8):
                    uri = Members.Text(ref reader);
                    break;
                default:
                    Members.Add(ref others, ref reader);
                    break;
            }
        }

        return new VirtualMachinePricingSpreadSheetPricing
        {
            Uri = uri,
            Others = others ?? Members.None,
        };
    }
}
