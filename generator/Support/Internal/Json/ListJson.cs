namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>A JSON array of items that are all read and written alike.</summary>
[Embedded]
internal readonly struct ListJson<T, TJson> : IJson<IReadOnlyList<T>>
    where TJson : struct, IJson<T>
{
    private const int InitialLength = 4;

    public IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonInput.Expected("an array", ref reader);
        }

        var items = Array.Empty<T>();
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, count == 0 ? InitialLength : count * 2);
            }

            items[count++] = default(TJson).Read(ref reader);
        }

        Array.Resize(ref items, count);
        return items;
    }

    public void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        JsonOutput.ThrowIfNull(value);
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            default(TJson).Write(writer, value[i]);
        }

        writer.WriteEndArray();
    }
}
