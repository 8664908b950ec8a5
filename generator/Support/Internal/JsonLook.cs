namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text;
using global::System.Text.Json;

/// <summary>What is asked of a JSON value to find out of which type it is. Each takes a copy of the reader, and the reader itself stays where it is.</summary>
[Embedded]
internal static class JsonLook
{
    /// <summary>Whether an object has a member, whatever its value.</summary>
    internal static bool Has(Utf8JsonReader reader, ReadOnlySpan<byte> member) => JsonInput.TryFindMember(ref reader, member);

    /// <summary>Whether an object has a member of that value, be it a text, a number or a boolean.</summary>
    internal static bool Has(Utf8JsonReader reader, ReadOnlySpan<byte> member, string value) =>
        JsonInput.TryFindMember(ref reader, member) && JsonScalar.TextOf(ref reader) == value;

    /// <summary>Whether it is a string that a type has among its values.</summary>
    internal static bool IsText<T, TText>(Utf8JsonReader reader)
        where TText : struct, IText<T> => reader.TokenType == JsonTokenType.String && default(TText).TryParse(reader.GetString(), out _);

    /// <summary>Whether it is a number that a type has among its values.</summary>
    internal static bool IsNumber<T, TText>(Utf8JsonReader reader)
        where TText : struct, IText<T> =>
        reader.TokenType == JsonTokenType.Number && default(TText).TryParse(Encoding.ASCII.GetString(reader.ValueSpan), out _);
}
