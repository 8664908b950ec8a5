using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class CoreMultiplierDto : OpenDto
{
    [JsonPropertyName("currency"), JsonProperty("currency")]
    public string? Currency { get; set; }

    [JsonPropertyName("single"), JsonProperty("single")]
    public decimal? Single { get; set; }

    [JsonPropertyName("individually"), JsonProperty("individually")]
    public Dictionary<string, decimal>? Individually { get; set; }
}
