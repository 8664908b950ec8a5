namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct DecimalJson : IJson<decimal>
{
    public decimal Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value)
            ? value
            : throw JsonInput.ExpectedNumber("a decimal number", "±79228162514264337593543950335 at most", ref reader);

    public void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
