namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct Int64Json : IJson<long>
{
    public long Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number
            && (reader.TryGetInt64(out var value) || JsonNumber.TryReadInteger(ref reader, out value)))
        {
            return value;
        }

        throw JsonInput.ExpectedNumber("a 64-bit integer", "-9223372036854775808 to 9223372036854775807", ref reader);
    }

    public void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
