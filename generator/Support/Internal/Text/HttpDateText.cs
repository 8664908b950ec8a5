namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>A point in time as headers have it (RFC 9110 section 5.6.7), in whole seconds.</summary>
[Embedded]
internal readonly struct HttpDateText : IText<DateTimeOffset>
{
    public string Kind => "a date and time";

    public string Format(DateTimeOffset value) => value.ToString("R", CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value) => default(DateTimeText).TryParse(text, out value);
}
