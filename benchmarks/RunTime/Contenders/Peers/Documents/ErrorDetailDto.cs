using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class ErrorDetailDto : OpenDto
{
    [JsonPropertyName("code"), JsonProperty("code")]
    public string? Code { get; set; }

    [JsonPropertyName("message"), JsonProperty("message")]
    public string? Message { get; set; }
}
