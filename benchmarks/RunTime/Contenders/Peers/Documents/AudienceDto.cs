using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Benchmarks.Contenders.Peers;

public sealed class AudienceDto : OpenDto
{
    [JsonPropertyName("uploadedCsvUri"), JsonProperty("uploadedCsvUri")]
    public string? UploadedCsvUri { get; set; }

    [JsonPropertyName("manualEntries"), JsonProperty("manualEntries")]
    public List<AudienceEntryDto>? ManualEntries { get; set; }
}
