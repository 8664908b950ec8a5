namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Text.Json;

/// <summary>
/// A name and a text for each member. They are those of the value's JSON, so that a type needs one writer only: a list is its member once for
/// each item, and null is nothing.
/// </summary>
[Embedded]
internal readonly struct JsonParts<T, TJson> : IParts<T>
    where TJson : struct, IJson<T>
{
    public void Write(ExpansionWriter writer, T value)
    {
        var reader = new Utf8JsonReader(ToJson(value), new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        WriteMembers(writer, ref reader);
    }

    private static ReadOnlySpan<byte> ToJson(T value)
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json);
        try
        {
            default(TJson).Write(writer, value);
        }
        catch (Exception refused) when (JsonOutput.IsRefusal(refused))
        {
            writer.Flush();
            throw JsonOutput.Refused(refused, json.WrittenSpan);
        }

        writer.Flush();
        return json.WrittenSpan;
    }

    private static void WriteMembers(ExpansionWriter writer, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                WriteMember(writer, name, ref reader);
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                WriteItem(writer, name, ref reader);
            }
        }
    }

    private static void WriteMember(ExpansionWriter writer, string name, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var outer = writer.Enter(name);
            WriteMembers(writer, ref reader);
            writer.Leave(outer);
        }
        else if (JsonScalar.TextOf(ref reader) is { } text)
        {
            writer.Member(name, text);
        }
    }

    private static void WriteItem(ExpansionWriter writer, string name, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw new ArgumentException($"An item of the member '{name}' is an object or a list: a parameter cannot hold it.");
        }

        WriteMember(writer, name, ref reader);
    }
}
