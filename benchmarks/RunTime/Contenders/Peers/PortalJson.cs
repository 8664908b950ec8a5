using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmarks.Contenders.Peers;

/// <summary>The metadata that System.Text.Json's own source generator makes of the documents.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<SummaryDto>))]
[JsonSerializable(typeof(OfferDto))]
[JsonSerializable(typeof(ErrorDto))]
internal sealed partial class PortalJson : JsonSerializerContext;
