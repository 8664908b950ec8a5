namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Text;
using global::System.Text.Json;

/// <summary>The member by which the types of a choice are told apart.</summary>
[Embedded]
internal static class Discriminator
{
    /// <summary>
    /// Looks ahead for the member in the object that the reader stands on. Returns a reader that stands on its value; the
    /// one given, of which this is a copy, stays where it is.
    /// </summary>
    internal static Utf8JsonReader Find(Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        JsonInput.StartObject(ref reader);
        while (JsonInput.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual(member))
            {
                return reader.TokenType == JsonTokenType.String ? reader : throw JsonInput.Expected("a string", ref reader);
            }

            reader.Skip();
        }

        throw JsonInput.Missing(Encoding.UTF8.GetString(member), ref reader);
    }

    /// <summary>
    /// Writes a value with the member, whether its type has it among its own or not: which of them, only the value as it is
    /// written can tell. Its own goes first.
    /// </summary>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    internal static void Write<T, TJson>(Utf8JsonWriter writer, T value, ReadOnlySpan<byte> member, string kind)
        where TJson : struct, IJson<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var part = new Utf8JsonWriter(buffer, writer.Options))
        {
            default(TJson).Write(part, value);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new ArgumentException($"A value of the kind '{kind}' must be a JSON object.");
        }

        if (HasMember(reader, member))
        {
            writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(member, kind);
        while (JsonInput.NextMember(ref reader, out var name))
        {
            writer.WritePropertyName(name);
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            writer.WriteRawValue(buffer.WrittenSpan.Slice(start, (int)reader.BytesConsumed - start), skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private static bool HasMember(Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        while (JsonInput.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual(member))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
