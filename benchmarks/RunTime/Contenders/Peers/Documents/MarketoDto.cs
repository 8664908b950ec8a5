using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class MarketoDto : OpenDto
{
    [JsonPropertyName("clientId"), JsonProperty("clientId")]
    public string? ClientId { get; set; }

    [JsonPropertyName("clientSecret"), JsonProperty("clientSecret")]
    public string? ClientSecret { get; set; }
}
