namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>
/// A number or a boolean that an API puts into a string. One that stands bare is read too: it says the same, and a server that
/// mends itself should not break its callers.
/// </summary>
[Embedded]
internal readonly struct InStringJson<T, TText, TJson> : IJson<T>
    where TText : struct, IText<T>
    where TJson : struct, IJson<T>
{
    public T Read(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
        ? default(TJson).Read(ref reader)
        : default(TextJson<T, TText>).Read(ref reader);

    public void Write(Utf8JsonWriter writer, T value) => default(TextJson<T, TText>).Write(writer, value);
}
