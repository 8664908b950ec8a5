namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct Int32Json : IJson<int>
{
    public int Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt32(out var value))
            {
                return value;
            }

            if (JsonNumber.TryReadInteger(ref reader, out var integer) && integer is >= int.MinValue and <= int.MaxValue)
            {
                return (int)integer;
            }
        }

        throw JsonInput.ExpectedNumber("a 32-bit integer", "-2147483648 to 2147483647", ref reader);
    }

    public void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
