namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct FloatJson : IJson<float>
{
    // A number that is too large is parsed as infinity.
    public float Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out var value) && float.IsFinite(value)
            ? value
            : throw JsonInput.ExpectedNumber("a single-precision number", "±3.4028235E+38 at most", ref reader);

    // The shortest text that is read as the same number again.
    public void Write(Utf8JsonWriter writer, float value) =>
        writer.WriteNumberValue(float.IsFinite(value) ? value : throw NumberText.NotFinite(value));
}
