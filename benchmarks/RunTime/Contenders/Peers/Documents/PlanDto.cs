using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

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
