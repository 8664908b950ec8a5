namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>A string, list, map or record, or null.</summary>
[Embedded]
internal readonly struct NullableJson<T, TJson> : IJson<T?>
    where T : class
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
