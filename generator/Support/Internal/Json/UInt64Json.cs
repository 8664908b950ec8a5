namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct UInt64Json : IJson<ulong>
{
    public ulong Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetUInt64(out var value))
            {
                return value;
            }

            if (JsonNumber.TryReadInteger(ref reader, out var integer) && integer >= 0)
            {
                return (ulong)integer;
            }
        }

        throw JsonInput.ExpectedNumber("a 64-bit integer", "0 to 18446744073709551615", ref reader);
    }

    public void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);
}
