using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class ErrorDto : OpenDto
{
    [JsonPropertyName("error"), JsonProperty("error")]
    public ErrorDetailDto? Error { get; set; }
}
