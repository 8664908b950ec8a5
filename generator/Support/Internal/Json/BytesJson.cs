namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text.Json;

/// <summary>Bytes as base64, decoded without a string in between.</summary>
[Embedded]
internal readonly struct BytesJson : IJson<ReadOnlyMemory<byte>>
{
    private const string Kind = "base64";

    public ReadOnlyMemory<byte> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonInput.Expected(Kind, ref reader);
        }

        return reader.TryGetBytesFromBase64(out var value) ? value : throw JsonInput.Unfit(Kind, ref reader);
    }

    public void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBase64StringValue(value.Span);
}
