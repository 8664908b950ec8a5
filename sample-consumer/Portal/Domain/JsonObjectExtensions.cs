using System.Text.Json.Nodes;

namespace SampleConsumer.Portal.Domain;

/// <summary>Looking into documents that clients wrote, where a member may be of any kind.</summary>
internal static class JsonObjectExtensions
{
    extension(JsonObject json)
    {
        /// <summary>The text of a member; null if it is absent or no string.</summary>
        public string? Text(string member) => json[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

        /// <summary>The objects in the array of that name; none if it is absent.</summary>
        public IEnumerable<JsonObject> Objects(string member) => (json[member] as JsonArray ?? []).OfType<JsonObject>();

        /// <summary>Adds a member unless it is there, behind its neighbour in the portal's own samples.</summary>
        public void AddMissing(string member, JsonNode value, string neighbour)
        {
            if (json.ContainsKey(member))
                return;

            if (json.IndexOf(neighbour) is >= 0 and var index)
                json.Insert(index + 1, member, value);
            else
                json.Add(member, value);
        }
    }
}
