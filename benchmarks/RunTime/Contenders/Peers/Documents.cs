using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Benchmarks.Contenders.Peers;

// What a user of System.Text.Json, Refit or RestEase writes to describe the portal's documents: classes with the wire names of both serializers.

public sealed class SummaryDto
{
    [JsonPropertyName("offerTypeId"), JsonProperty("offerTypeId")]
    public string? OfferTypeId { get; set; }

    [JsonPropertyName("publisherId"), JsonProperty("publisherId")]
    public string? PublisherId { get; set; }

    [JsonPropertyName("status"), JsonProperty("status")]
    public string? Status { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("version"), JsonProperty("version")]
    public int? Version { get; set; }

    [JsonPropertyName("definition"), JsonProperty("definition")]
    public SummaryDefinitionDto? Definition { get; set; }

    [JsonPropertyName("changedTime"), JsonProperty("changedTime")]
    public DateTimeOffset? ChangedTime { get; set; }
}

public sealed class SummaryDefinitionDto
{
    [JsonPropertyName("displayText"), JsonProperty("displayText")]
    public string? DisplayText { get; set; }
}

public sealed class ErrorDto : OpenDto
{
    [JsonPropertyName("error"), JsonProperty("error")]
    public ErrorDetailDto? Error { get; set; }
}

public sealed class ErrorDetailDto : OpenDto
{
    [JsonPropertyName("code"), JsonProperty("code")]
    public string? Code { get; set; }

    [JsonPropertyName("message"), JsonProperty("message")]
    public string? Message { get; set; }
}

public sealed class OfferDto : OpenDto
{
    [JsonPropertyName("publisherId"), JsonProperty("publisherId")]
    public string? PublisherId { get; set; }

    [JsonPropertyName("offerTypeId"), JsonProperty("offerTypeId")]
    public string? OfferTypeId { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("offerTypeVersions"), JsonProperty("offerTypeVersions")]
    public Dictionary<string, int>? OfferTypeVersions { get; set; }

    [JsonPropertyName("eTag"), JsonProperty("eTag")]
    public string? ETag { get; set; }

    [JsonPropertyName("version"), JsonProperty("version")]
    public int? Version { get; set; }

    [JsonPropertyName("status"), JsonProperty("status")]
    public string? Status { get; set; }

    [JsonPropertyName("changedTime"), JsonProperty("changedTime")]
    public DateTimeOffset? ChangedTime { get; set; }

    [JsonPropertyName("definition"), JsonProperty("definition")]
    public DefinitionDto? Definition { get; set; }
}

public sealed class DefinitionDto : OpenDto
{
    [JsonPropertyName("displayText"), JsonProperty("displayText")]
    public string? DisplayText { get; set; }

    [JsonPropertyName("offer"), JsonProperty("offer")]
    public ListingDto? Offer { get; set; }

    [JsonPropertyName("plans"), JsonProperty("plans")]
    public List<PlanDto>? Plans { get; set; }
}

public sealed class ListingDto : OpenDto
{
    [JsonPropertyName("microsoft-azure-marketplace.title"), JsonProperty("microsoft-azure-marketplace.title")]
    public string? Title { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.summary"), JsonProperty("microsoft-azure-marketplace.summary")]
    public string? Summary { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.longSummary"), JsonProperty("microsoft-azure-marketplace.longSummary")]
    public string? LongSummary { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.description"), JsonProperty("microsoft-azure-marketplace.description")]
    public string? Description { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.offerMarketingUrlIdentifier"), JsonProperty("microsoft-azure-marketplace.offerMarketingUrlIdentifier")]
    public string? OfferMarketingUrlIdentifier { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.allowedSubscriptions"), JsonProperty("microsoft-azure-marketplace.allowedSubscriptions")]
    public List<string>? AllowedSubscriptions { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.usefulLinks"), JsonProperty("microsoft-azure-marketplace.usefulLinks")]
    public List<LinkDto>? UsefulLinks { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.categories"), JsonProperty("microsoft-azure-marketplace.categories")]
    public List<string>? Categories { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.categoryMap"), JsonProperty("microsoft-azure-marketplace.categoryMap")]
    public List<CategoryDto>? CategoryMap { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.smallLogo"), JsonProperty("microsoft-azure-marketplace.smallLogo")]
    public Uri? SmallLogo { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.mediumLogo"), JsonProperty("microsoft-azure-marketplace.mediumLogo")]
    public Uri? MediumLogo { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.largeLogo"), JsonProperty("microsoft-azure-marketplace.largeLogo")]
    public Uri? LargeLogo { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.wideLogo"), JsonProperty("microsoft-azure-marketplace.wideLogo")]
    public Uri? WideLogo { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.heroLogo"), JsonProperty("microsoft-azure-marketplace.heroLogo")]
    public Uri? HeroLogo { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.screenshots"), JsonProperty("microsoft-azure-marketplace.screenshots")]
    public List<object>? Screenshots { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.videos"), JsonProperty("microsoft-azure-marketplace.videos")]
    public List<object>? Videos { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.leadDestination"), JsonProperty("microsoft-azure-marketplace.leadDestination")]
    public string? LeadDestination { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.tableLeadConfiguration"), JsonProperty("microsoft-azure-marketplace.tableLeadConfiguration")]
    public object? TableLeadConfiguration { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.blobLeadConfiguration"), JsonProperty("microsoft-azure-marketplace.blobLeadConfiguration")]
    public object? BlobLeadConfiguration { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.salesForceLeadConfiguration"), JsonProperty("microsoft-azure-marketplace.salesForceLeadConfiguration")]
    public object? SalesForceLeadConfiguration { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.crmLeadConfiguration"), JsonProperty("microsoft-azure-marketplace.crmLeadConfiguration")]
    public object? CrmLeadConfiguration { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.httpsEndpointLeadConfiguration"), JsonProperty("microsoft-azure-marketplace.httpsEndpointLeadConfiguration")]
    public object? HttpsEndpointLeadConfiguration { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.marketoLeadConfiguration"), JsonProperty("microsoft-azure-marketplace.marketoLeadConfiguration")]
    public MarketoDto? MarketoLeadConfiguration { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.privacyURL"), JsonProperty("microsoft-azure-marketplace.privacyURL")]
    public Uri? PrivacyURL { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.termsOfUse"), JsonProperty("microsoft-azure-marketplace.termsOfUse")]
    public string? TermsOfUse { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.engineeringContactName"), JsonProperty("microsoft-azure-marketplace.engineeringContactName")]
    public string? EngineeringContactName { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.engineeringContactEmail"), JsonProperty("microsoft-azure-marketplace.engineeringContactEmail")]
    public string? EngineeringContactEmail { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.engineeringContactPhone"), JsonProperty("microsoft-azure-marketplace.engineeringContactPhone")]
    public string? EngineeringContactPhone { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.supportContactName"), JsonProperty("microsoft-azure-marketplace.supportContactName")]
    public string? SupportContactName { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.supportContactEmail"), JsonProperty("microsoft-azure-marketplace.supportContactEmail")]
    public string? SupportContactEmail { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.supportContactPhone"), JsonProperty("microsoft-azure-marketplace.supportContactPhone")]
    public string? SupportContactPhone { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.publicAzureSupportUrl"), JsonProperty("microsoft-azure-marketplace.publicAzureSupportUrl")]
    public string? PublicAzureSupportUrl { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace.fairfaxSupportUrl"), JsonProperty("microsoft-azure-marketplace.fairfaxSupportUrl")]
    public string? FairfaxSupportUrl { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace-testdrive.enabled"), JsonProperty("microsoft-azure-marketplace-testdrive.enabled")]
    public bool? TestDriveEnabled { get; set; }

    [JsonPropertyName("microsoft-azure-marketplace-testdrive.videos"), JsonProperty("microsoft-azure-marketplace-testdrive.videos")]
    public List<object>? TestDriveVideos { get; set; }
}

public sealed class LinkDto : OpenDto
{
    [JsonPropertyName("linkTitle"), JsonProperty("linkTitle")]
    public string? LinkTitle { get; set; }

    [JsonPropertyName("linkUrl"), JsonProperty("linkUrl")]
    public string? LinkUrl { get; set; }
}

public sealed class MarketoDto : OpenDto
{
    [JsonPropertyName("clientId"), JsonProperty("clientId")]
    public string? ClientId { get; set; }

    [JsonPropertyName("clientSecret"), JsonProperty("clientSecret")]
    public string? ClientSecret { get; set; }
}

public sealed class CategoryDto : OpenDto
{
    [JsonPropertyName("categoryL1"), JsonProperty("categoryL1")]
    public string? CategoryL1 { get; set; }
}

public sealed class PlanDto : OpenDto
{
    [JsonPropertyName("planId"), JsonProperty("planId")]
    public string? PlanId { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.skuTitle"), JsonProperty("microsoft-azure-virtualmachines.skuTitle")]
    public string? SkuTitle { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.skuSummary"), JsonProperty("microsoft-azure-virtualmachines.skuSummary")]
    public string? SkuSummary { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.skuDescription"), JsonProperty("microsoft-azure-virtualmachines.skuDescription")]
    public string? SkuDescription { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.hideSKUForSolutionTemplate"), JsonProperty("microsoft-azure-virtualmachines.hideSKUForSolutionTemplate")]
    public bool? HideSKUForSolutionTemplate { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.cloudAvailability"), JsonProperty("microsoft-azure-virtualmachines.cloudAvailability")]
    public List<string>? CloudAvailability { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.certificationsFairfax"), JsonProperty("microsoft-azure-virtualmachines.certificationsFairfax")]
    public List<object>? CertificationsFairfax { get; set; }

    [JsonPropertyName("virtualMachinePricing"), JsonProperty("virtualMachinePricing")]
    public PricingDto? VirtualMachinePricing { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.operatingSystemFamily"), JsonProperty("microsoft-azure-virtualmachines.operatingSystemFamily")]
    public string? OperatingSystemFamily { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.windowsOSType"), JsonProperty("microsoft-azure-virtualmachines.windowsOSType")]
    public string? WindowsOSType { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.operationSystem"), JsonProperty("microsoft-azure-virtualmachines.operationSystem")]
    public string? OperationSystem { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.recommendedVMSizes"), JsonProperty("microsoft-azure-virtualmachines.recommendedVMSizes")]
    public List<string>? RecommendedVMSizes { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.openPorts"), JsonProperty("microsoft-azure-virtualmachines.openPorts")]
    public List<object>? OpenPorts { get; set; }

    [JsonPropertyName("microsoft-azure-virtualmachines.vmImages"), JsonProperty("microsoft-azure-virtualmachines.vmImages")]
    public Dictionary<string, ImageDto>? VmImages { get; set; }

    [JsonPropertyName("regions"), JsonProperty("regions")]
    public List<string>? Regions { get; set; }

    [JsonPropertyName("restrictedAudience"), JsonProperty("restrictedAudience")]
    public AudienceDto? RestrictedAudience { get; set; }
}

public sealed class AudienceDto : OpenDto
{
    [JsonPropertyName("uploadedCsvUri"), JsonProperty("uploadedCsvUri")]
    public string? UploadedCsvUri { get; set; }

    [JsonPropertyName("manualEntries"), JsonProperty("manualEntries")]
    public List<AudienceEntryDto>? ManualEntries { get; set; }
}

public sealed class AudienceEntryDto : OpenDto
{
    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("description"), JsonProperty("description")]
    public string? Description { get; set; }
}

public sealed class ImageDto : OpenDto
{
    [JsonPropertyName("osVhdUrl"), JsonProperty("osVhdUrl")]
    public Uri? OsVhdUrl { get; set; }

    [JsonPropertyName("lunVhdDetails"), JsonProperty("lunVhdDetails")]
    public List<object>? LunVhdDetails { get; set; }
}

public sealed class PricingDto : OpenDto
{
    [JsonPropertyName("isByol"), JsonProperty("isByol")]
    public bool? IsByol { get; set; }

    [JsonPropertyName("freeTrialDurationInMonths"), JsonProperty("freeTrialDurationInMonths")]
    public int? FreeTrialDurationInMonths { get; set; }

    [JsonPropertyName("coreMultiplier"), JsonProperty("coreMultiplier")]
    public CoreMultiplierDto? CoreMultiplier { get; set; }

    [JsonPropertyName("regionPrices"), JsonProperty("regionPrices")]
    public object? RegionPrices { get; set; }

    [JsonPropertyName("spreadSheetPricing"), JsonProperty("spreadSheetPricing")]
    public SpreadsheetDto? SpreadSheetPricing { get; set; }
}

public sealed class CoreMultiplierDto : OpenDto
{
    [JsonPropertyName("currency"), JsonProperty("currency")]
    public string? Currency { get; set; }

    [JsonPropertyName("single"), JsonProperty("single")]
    public decimal? Single { get; set; }

    [JsonPropertyName("individually"), JsonProperty("individually")]
    public Dictionary<string, decimal>? Individually { get; set; }
}

public sealed class SpreadsheetDto : OpenDto
{
    [JsonPropertyName("uri"), JsonProperty("uri")]
    public string? Uri { get; set; }
}

/// <summary>A document that may have members without a property.</summary>
public abstract class OpenDto
{
    [System.Text.Json.Serialization.JsonExtensionData, Newtonsoft.Json.JsonIgnore]
    public Dictionary<string, JsonElement>? Others { get; set; }

    [Newtonsoft.Json.JsonExtensionData, System.Text.Json.Serialization.JsonIgnore]
    public IDictionary<string, JToken>? OtherTokens { get; set; }
}
