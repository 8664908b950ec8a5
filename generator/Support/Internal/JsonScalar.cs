namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text;
using global::System.Text.Json;

/// <summary>Reads a JSON value as the text that it holds, whatever its declared type.</summary>
[Embedded]
internal static class JsonScalar
{
    /// <summary>The text of a string, number or boolean; null for anything else.</summary>
    internal static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    /// <summary>
    /// Finds the scalar at the end of a path of member names. An array of one counts as its item, as it does where the type is
    /// read; of several members with the same name the last counts, as it does there too. Null in what is no JSON.
    /// </summary>
    internal static string? Find(ReadOnlySpan<byte> json, ReadOnlySpan<string> path)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            return reader.Read() ? FindIn(ref reader, path) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // The latter is for a name or a text, among what the type does not hold, that is no sound Unicode.
            return null;
        }
    }

    private static string? FindIn(ref Utf8JsonReader reader, scoped ReadOnlySpan<string> path)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
        }

        if (path.IsEmpty || reader.TokenType != JsonTokenType.StartObject)
        {
            return path.IsEmpty ? TextOf(ref reader) : null;
        }

        string? found = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isNext = reader.ValueTextEquals(path[0]);
            reader.Read();
            if (isNext)
            {
                var value = reader;
                found = FindIn(ref value, path.Slice(1));
            }

            reader.Skip();
        }

        return found;
    }
}
