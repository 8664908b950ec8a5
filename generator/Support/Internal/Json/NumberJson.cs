namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text;
using global::System.Text.Json;

/// <summary>A value that is no number in C#, and stands as one in JSON: a point in time in seconds, say.</summary>
[Embedded]
internal readonly struct NumberJson<T, TText> : IJson<T>
    where TText : struct, IText<T>
{
    // Of more digits there is none that says anything.
    private const int Longest = 128;

    public T Read(ref Utf8JsonReader reader)
    {
        var number = reader.ValueSpan;
        if (reader.TokenType != JsonTokenType.Number || number.Length > Longest)
        {
            throw Unfit(ref reader);
        }

        Span<char> text = stackalloc char[Longest];
        return default(TText).TryParse(text.Slice(0, Encoding.ASCII.GetChars(number, text)), out var value) ? value! : throw Unfit(ref reader);
    }

    public void Write(Utf8JsonWriter writer, T value) => writer.WriteRawValue(default(TText).Format(value), skipInputValidation: true);

    private static JsonMismatchException Unfit(ref Utf8JsonReader reader) =>
        JsonInput.ExpectedNumber(default(TText).Kind, "within the range of its type", ref reader);
}
