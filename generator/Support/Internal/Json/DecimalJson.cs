namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct DecimalJson : IJson<decimal>
{
    public decimal Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value)
            ? value
            : throw JsonInput.Expected("a decimal number", ref reader);

    public void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
