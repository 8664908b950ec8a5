namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>A calendar date (RFC 3339, <c>full-date</c>).</summary>
[Embedded]
internal readonly struct DateText : IText<DateOnly>
{
    private const string Pattern = "yyyy-MM-dd";

    public string Kind => "a date";

    public string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}
