using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Benchmarks.Contenders.Peers;

// What a user of System.Text.Json, Refit or RestEase writes to describe the portal's documents: classes with the wire names of both serializers.

/// <summary>A document that may have members without a property.</summary>
public abstract class OpenDto
{
    [System.Text.Json.Serialization.JsonExtensionData, Newtonsoft.Json.JsonIgnore]
    public Dictionary<string, JsonElement>? Others { get; set; }

    [Newtonsoft.Json.JsonExtensionData, System.Text.Json.Serialization.JsonIgnore]
    public IDictionary<string, JToken>? OtherTokens { get; set; }
}
