using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class ImageDto : OpenDto
{
    [JsonPropertyName("osVhdUrl"), JsonProperty("osVhdUrl")]
    public Uri? OsVhdUrl { get; set; }

    [JsonPropertyName("lunVhdDetails"), JsonProperty("lunVhdDetails")]
    public List<object>? LunVhdDetails { get; set; }
}
