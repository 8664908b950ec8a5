using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class AudienceEntryDto : OpenDto
{
    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("description"), JsonProperty("description")]
    public string? Description { get; set; }
}
