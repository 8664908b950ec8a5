namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct DoubleJson : IJson<double>
{
    // A number that is too large is parsed as infinity.
    public double Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw JsonInput.ExpectedNumber("a number", "±1.7976931348623157E+308 at most", ref reader);

    // The shortest text that is read as the same number again.
    public void Write(Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(double.IsFinite(value) ? value : throw NumberText.NotFinite(value));
}
