using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class CategoryDto : OpenDto
{
    [JsonPropertyName("categoryL1"), JsonProperty("categoryL1")]
    public string? CategoryL1 { get; set; }
}
