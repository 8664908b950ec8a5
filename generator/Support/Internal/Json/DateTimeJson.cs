namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text.Json;

/// <summary>A point in time. What ends in <c>Z</c> the reader itself reads, and faster; where it does not, the text may still be one.</summary>
[Embedded]
internal readonly struct DateTimeJson : IJson<DateTimeOffset>
{
    public DateTimeOffset Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && EndsInDigitAndZ(reader.ValueSpan) && reader.TryGetDateTimeOffset(out var value)
            ? value
            : default(TextJson<DateTimeOffset, DateTimeText>).Read(ref reader);

    public void Write(Utf8JsonWriter writer, DateTimeOffset value) => default(TextJson<DateTimeOffset, DateTimeText>).Write(writer, value);

    // Without an offset the reader would take the machine's own; it takes a point with no digits behind it, and refuses some that RFC 3339 allows.
    private static bool EndsInDigitAndZ(ReadOnlySpan<byte> text) => text.Length > 1 && text[^1] == 'Z' && char.IsAsciiDigit((char)text[^2]);
}
