using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class OfferDto : OpenDto
{
    [JsonPropertyName("publisherId"), JsonProperty("publisherId")]
    public string? PublisherId { get; set; }

    [JsonPropertyName("offerTypeId"), JsonProperty("offerTypeId")]
    public string? OfferTypeId { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("offerTypeVersions"), JsonProperty("offerTypeVersions")]
    public Dictionary<string, int>? OfferTypeVersions { get; set; }

    [JsonPropertyName("eTag"), JsonProperty("eTag")]
    public string? ETag { get; set; }

    [JsonPropertyName("version"), JsonProperty("version")]
    public int? Version { get; set; }

    [JsonPropertyName("status"), JsonProperty("status")]
    public string? Status { get; set; }

    [JsonPropertyName("changedTime"), JsonProperty("changedTime")]
    public DateTimeOffset? ChangedTime { get; set; }

    [JsonPropertyName("definition"), JsonProperty("definition")]
    public DefinitionDto? Definition { get; set; }
}
