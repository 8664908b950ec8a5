namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>A value that JSON has no kind of its own for, or that an API puts into a string.</summary>
[Embedded]
internal readonly struct TextJson<T, TText> : IJson<T>
    where TText : struct, IText<T>
{
    public T Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && default(TText).TryParse(reader.GetString()!, out var value)
            ? value
            : throw JsonInput.Expected(default(TText).Kind, ref reader);

    public void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(default(TText).Format(value));
}
