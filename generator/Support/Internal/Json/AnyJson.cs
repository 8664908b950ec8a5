namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text.Json;
using global::System.Text.Unicode;

/// <summary>Free JSON, kept as a document of its own. A null is a value like any other.</summary>
[Embedded]
internal readonly struct AnyJson : IJson<JsonElement>
{
    public JsonElement Read(ref Utf8JsonReader reader)
    {
        CheckStrings(reader);
        return JsonElement.ParseValue(ref reader);
    }

    /// <exception cref="ArgumentException">The value is no JSON: nobody has set it.</exception>
    public void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            throw new ArgumentException("A JsonElement that was never set is no JSON value.");
        }

        value.WriteTo(writer);
    }

    // A document decodes its strings when they are asked for; one that cannot be decoded would throw then, in the user's code.
    private static void CheckStrings(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                CheckString(ref reader);
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }

    private static void CheckString(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
        {
            _ = reader.GetString();
        }
        else if (!Utf8.IsValid(reader.ValueSpan))
        {
            throw JsonInput.InvalidText();
        }
    }
}
