namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

[Embedded]
internal readonly struct StringJson : IJson<string>
{
    public string Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonInput.Expected("a string", ref reader);

    public void Write(Utf8JsonWriter writer, string value) => JsonOutput.WriteText(writer, value);
}
