namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct BooleanJson : IJson<bool>
{
    public bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonInput.Expected("a boolean", ref reader),
    };

    public void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
