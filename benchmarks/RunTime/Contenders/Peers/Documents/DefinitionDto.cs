using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class DefinitionDto : OpenDto
{
    [JsonPropertyName("displayText"), JsonProperty("displayText")]
    public string? DisplayText { get; set; }

    [JsonPropertyName("offer"), JsonProperty("offer")]
    public ListingDto? Offer { get; set; }

    [JsonPropertyName("plans"), JsonProperty("plans")]
    public List<PlanDto>? Plans { get; set; }
}
