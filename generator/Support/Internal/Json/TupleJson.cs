namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>The steps that the readers and writers of tuples are made of: arrays that always have as many items, each of its own type.</summary>
[Embedded]
internal static class TupleJson
{
    internal static void Start(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonInput.Expected("an array", ref reader);
        }
    }

    internal static T Next<T, TJson>(ref Utf8JsonReader reader, int count)
        where TJson : struct, IJson<T>
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray ? default(TJson).Read(ref reader) : throw JsonInput.Expected($"an array of {count} items", ref reader);
    }

    internal static void End(ref Utf8JsonReader reader, int count)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray)
        {
            throw JsonInput.Expected($"the end of an array of {count} items", ref reader);
        }
    }

    internal static void Write<T, TJson>(Utf8JsonWriter writer, T value)
        where TJson : struct, IJson<T> => default(TJson).Write(writer, value);
}
