namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Text.Json;

/// <summary>A value that JSON has no kind of its own for, or that an API puts into a string.</summary>
[Embedded]
internal readonly struct TextJson<T, TText> : IJson<T>
    where TText : struct, IText<T>
{
    private const int LongestOnStack = 64;

    public T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonInput.Expected(default(TText).Kind, ref reader);
        }

        // Read without making a string of it, which most values are no more. UTF-8 is never shorter than UTF-16.
        char[]? rented = null;
        var length = reader.ValueSpan.Length;
        var buffer = length <= LongestOnStack ? stackalloc char[LongestOnStack] : (rented = ArrayPool<char>.Shared.Rent(length));
        var fits = default(TText).TryParse(buffer.Slice(0, reader.CopyString(buffer)), out var value);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return fits ? value! : throw JsonInput.Unfit(default(TText).Kind, ref reader);
    }

    public void Write(Utf8JsonWriter writer, T value)
    {
        JsonOutput.ThrowIfNull(value);
        JsonOutput.WriteText(writer, default(TText).Format(value));
    }
}
