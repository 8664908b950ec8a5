using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class LinkDto : OpenDto
{
    [JsonPropertyName("linkTitle"), JsonProperty("linkTitle")]
    public string? LinkTitle { get; set; }

    [JsonPropertyName("linkUrl"), JsonProperty("linkUrl")]
    public string? LinkUrl { get; set; }
}
