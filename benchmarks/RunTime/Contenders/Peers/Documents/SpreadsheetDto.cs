using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class SpreadsheetDto : OpenDto
{
    [JsonPropertyName("uri"), JsonProperty("uri")]
    public string? Uri { get; set; }
}
