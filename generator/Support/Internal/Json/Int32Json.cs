namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct Int32Json : IJson<int>
{
    public int Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value)
            ? value
            : throw JsonInput.Expected("a 32-bit integer", ref reader);

    public void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
