namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text;
using global::System.Text.Json;
using global::System.Text.Unicode;

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

        name = reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
        reader.Read();
        return true;
    }

    /// <summary>Goes to the value of a member of the object that the reader stands in; to the object's end where there is none.</summary>
    internal static bool TryFindMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        while (NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual(member))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    internal static JsonMismatchException Expected(string what, ref Utf8JsonReader reader) =>
        new($"Expected {what}, found {Describe(reader.TokenType)}.", reader.TokenStartIndex);

    /// <summary>A number that is none of the kind, or another value.</summary>
    /// <param name="range">Which numbers are.</param>
    internal static JsonMismatchException ExpectedNumber(string what, string range, ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number
            ? new($"Expected {what} ({range}), found a number that is none.", reader.TokenStartIndex)
            : Expected(what, ref reader);

    internal static JsonMismatchException Missing(string member, ref Utf8JsonReader reader) =>
        new($"The member '{member}' is missing.", reader.TokenStartIndex);

    /// <summary>True, or the fault that another value stands where the spec knows only one.</summary>
    internal static bool IsConstant<T, TContent>(T value, T constant, ref Utf8JsonReader reader)
        where TContent : struct, IContent<T> =>
        default(TContent).AreEqual(value, constant)
            ? true
            : throw new JsonMismatchException("Expected the one value that the spec knows, found another.", reader.TokenStartIndex);

    /// <summary>A string of the wrong form.</summary>
    internal static JsonMismatchException Unfit(string what, ref Utf8JsonReader reader) =>
        new($"Expected {what}, found another string.", reader.TokenStartIndex);

    /// <summary>The same as the reader itself says of a text that is not valid UTF-8.</summary>
    internal static JsonException InvalidText() => new("The text is not valid UTF-8.");

    /// <summary>A member's name as text.</summary>
    internal static string Name(ReadOnlySpan<byte> name) => Utf8.IsValid(name) ? Encoding.UTF8.GetString(name) : throw InvalidText();

    /// <summary>The name that the reader stands on, which is escaped.</summary>
    internal static ReadOnlySpan<byte> Unescape(scoped ref Utf8JsonReader reader)
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
        JsonTokenType.EndArray => "the end of the array",
        _ => "something else",
    };
}
