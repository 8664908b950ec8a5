namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>A value that stands bare, or alone in an array; written bare.</summary>
[Embedded]
internal readonly struct SingleJson<T, TJson> : IJson<T>
    where TJson : struct, IJson<T>
{
    public T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return default(TJson).Read(ref reader);
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            throw JsonInput.Expected("an array of one, or its item", ref reader);
        }

        var value = default(TJson).Read(ref reader);
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? value : throw JsonInput.Expected("no second item", ref reader);
    }

    public void Write(Utf8JsonWriter writer, T value) => default(TJson).Write(writer, value);
}
