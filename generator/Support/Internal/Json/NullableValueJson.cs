namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>A value of a struct or an enum, or null.</summary>
[Embedded]
internal readonly struct NullableValueJson<T, TJson> : IJson<T?>
    where T : struct
    where TJson : struct, IJson<T>
{
    public T? Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : default(TJson).Read(ref reader);

    public void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } present)
        {
            default(TJson).Write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
