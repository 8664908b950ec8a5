namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text.Json;

/// <summary>The steps that every generated reader is made of.</summary>
[Embedded]
internal static class JsonInput
{
    internal static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Expected("an object", ref reader);
        }
    }

    /// <summary>Goes to the next member's value and gives the member's name; false at the end of the object.</summary>
    internal static bool NextMember(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.ValueIsEscaped ? Unescaped(ref reader) : reader.ValueSpan;
        reader.Read();
        return true;
    }

    internal static JsonMismatchException Expected(string what, ref Utf8JsonReader reader) =>
        new($"Expected {what}, found {Describe(reader.TokenType)}.", reader.TokenStartIndex);

    internal static JsonMismatchException Missing(string member, ref Utf8JsonReader reader) =>
        new($"The member '{member}' is missing.", reader.TokenStartIndex);

    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader)
    {
        var name = new byte[reader.ValueSpan.Length];
        return name.AsSpan(0, reader.CopyString(name));
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "something else",
    };
}
