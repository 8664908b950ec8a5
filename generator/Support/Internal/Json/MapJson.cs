namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>A JSON object whose member names are data. The order is kept; of two members with one name the last counts.</summary>
[Embedded]
internal readonly struct MapJson<T, TJson> : IJson<IReadOnlyDictionary<string, T>>
    where TJson : struct, IJson<T>
{
    public IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        JsonInput.StartObject(ref reader);

        // Nothing is ever removed, and such a dictionary lists its entries in the order in which they were added.
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            items[key] = default(TJson).Read(ref reader);
        }

        return items;
    }

    public void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        var items = JsonOutput.EntriesOf(value);
        writer.WriteStartObject();
        foreach (var item in items)
        {
            JsonOutput.WriteName(writer, item.Key);
            default(TJson).Write(writer, item.Value);
        }

        writer.WriteEndObject();
    }
}
