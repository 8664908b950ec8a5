namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text;
using global::System.Text.Json;

/// <summary>The member by which the types of a choice are told apart.</summary>
[Embedded]
internal static class Discriminator
{
    // What a writer allows that is told no depth.
    private const int DefaultDepth = 1000;

    /// <summary>
    /// Looks ahead for the member in the object that the reader stands on. Returns a reader that stands on its value; the
    /// one given, of which this is a copy, stays where it is.
    /// </summary>
    internal static Utf8JsonReader Find(Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        JsonInput.StartObject(ref reader);
        if (!JsonInput.TryFindMember(ref reader, member))
        {
            throw JsonInput.Missing(Encoding.UTF8.GetString(member), ref reader);
        }

        return reader.TokenType == JsonTokenType.String ? reader : throw JsonInput.Expected("a string", ref reader);
    }

    /// <summary>The same where an object may have no kind, or null for one.</summary>
    internal static bool TryFind(Utf8JsonReader reader, ReadOnlySpan<byte> member, out Utf8JsonReader kind)
    {
        JsonInput.StartObject(ref reader);
        var isThere = JsonInput.TryFindMember(ref reader, member) && reader.TokenType != JsonTokenType.Null;
        kind = reader;
        return !isThere || reader.TokenType == JsonTokenType.String ? isThere : throw JsonInput.Expected("a string", ref reader);
    }

    /// <summary>
    /// Writes a value with the member, whether its type has it among its own or not: which of them, only the value as it is
    /// written can tell. Where its own says another kind, the case's is written: a reader would take the value for another type.
    /// </summary>
    /// <param name="kind">Empty for a value without a kind, too, which is written as it is; where it says one nevertheless, it gets the empty one.</param>
    /// <exception cref="ArgumentException">The value is no object, or is nested too deep.</exception>
    internal static void Write<T, TJson>(Utf8JsonWriter writer, T value, ReadOnlySpan<byte> member, string kind)
        where TJson : struct, IJson<T>
    {
        var part = JsonPart.Take(PartOf(writer));
        var json = part.Write<T, TJson>(value);
        Write(writer, json, member, kind);

        // Not where something was refused: the part is at work then, and left to the garbage collector.
        part.Return();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, ReadOnlySpan<byte> member, string kind)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new ArgumentException($"A value of the kind '{kind}' must be a JSON object.");
        }

        var own = reader;
        var isThere = JsonInput.TryFindMember(ref own, member);
        var isKindless = kind.Length == 0 && (!isThere || own.TokenType == JsonTokenType.Null);
        if (isKindless || (isThere && own.TokenType == JsonTokenType.String && own.ValueTextEquals(kind)))
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        if (!isThere)
        {
            WriteKind(writer, member, kind);
        }

        while (JsonInput.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual(member))
            {
                WriteKind(writer, member, kind);
                reader.Skip();
                continue;
            }

            writer.WritePropertyName(name);
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            writer.WriteRawValue(json.Slice(start, (int)reader.BytesConsumed - start), skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter writer, ReadOnlySpan<byte> member, string kind)
    {
        writer.WritePropertyName(member);
        JsonOutput.WriteText(writer, kind);
    }

    // A part begins to count its depth anew, and a value that holds itself would never end.
    private static JsonWriterOptions PartOf(Utf8JsonWriter writer)
    {
        var options = writer.Options;
        var left = (options.MaxDepth == 0 ? DefaultDepth : options.MaxDepth) - writer.CurrentDepth;
        options.MaxDepth = left > 0 ? left : throw new ArgumentException("The value is nested too deep.");
        return options;
    }
}
