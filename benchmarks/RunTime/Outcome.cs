using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks;

/// <summary>What a call gave its caller, in a form in which contenders can be compared: status, address and content.</summary>
/// <param name="Body">The content, as <see cref="Normalize"/> writes it; empty where there is none.</param>
internal sealed record Outcome(int Status, string Location, string Body)
{
    public static Outcome Of(int status, Uri? location = null, string? json = null) =>
        new(status, location?.ToString() ?? "", json is null ? "" : Normalize(JsonNode.Parse(json)));

    /// <summary>
    /// JSON with ordered members, without those that are null or an empty object, and with times by their value: how a
    /// contender's own types are written again is not what is compared.
    /// </summary>
    public static string Normalize(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                text.Append('{');
                foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    if (value is not null and not JsonObject { Count: 0 })
                    {
                        text.Append(name).Append(':');
                        Write(text, value);
                        text.Append(',');
                    }
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                var content = value.GetValue<string>();
                text.Append(DateTimeOffset.TryParse(content, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && content.Contains('T', StringComparison.Ordinal)
                    ? time.UtcTicks.ToString(CultureInfo.InvariantCulture)
                    : JsonSerializer.Serialize(content));
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }
}
