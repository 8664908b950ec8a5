using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class SummaryDefinitionDto
{
    [JsonPropertyName("displayText"), JsonProperty("displayText")]
    public string? DisplayText { get; set; }
}
