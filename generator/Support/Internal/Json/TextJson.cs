namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text.Json;

/// <summary>A value that JSON has no kind of its own for, or that an API puts into a string.</summary>
[Embedded]
internal readonly struct TextJson<T, TText> : IJson<T>
    where TText : struct, IText<T>
{
    private const int LongestOnStack = 128;

    public T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonInput.Expected(default(TText).Kind, ref reader);
        }

        // Most such texts are short, and are read without making a string of them. UTF-8 is never shorter than UTF-16.
        Span<char> buffer = stackalloc char[LongestOnStack];
        ReadOnlySpan<char> text = reader.ValueSpan.Length <= LongestOnStack ? buffer.Slice(0, reader.CopyString(buffer)) : reader.GetString();
        return default(TText).TryParse(text, out var value) ? value : throw JsonInput.Unfit(default(TText).Kind, ref reader);
    }

    public void Write(Utf8JsonWriter writer, T value)
    {
        JsonOutput.ThrowIfNull(value);
        JsonOutput.WriteText(writer, default(TText).Format(value));
    }
}
