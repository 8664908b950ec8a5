using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

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
