using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class SummaryDto
{
    [JsonPropertyName("offerTypeId"), JsonProperty("offerTypeId")]
    public string? OfferTypeId { get; set; }

    [JsonPropertyName("publisherId"), JsonProperty("publisherId")]
    public string? PublisherId { get; set; }

    [JsonPropertyName("status"), JsonProperty("status")]
    public string? Status { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("version"), JsonProperty("version")]
    public int? Version { get; set; }

    [JsonPropertyName("definition"), JsonProperty("definition")]
    public SummaryDefinitionDto? Definition { get; set; }

    [JsonPropertyName("changedTime"), JsonProperty("changedTime")]
    public DateTimeOffset? ChangedTime { get; set; }
}
