using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

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
