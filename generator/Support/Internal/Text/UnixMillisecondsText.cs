namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>A point in time as the number of whole milliseconds since 1970.</summary>
[Embedded]
internal readonly struct UnixMillisecondsText : IText<DateTimeOffset>
{
    public string Kind => "a number of milliseconds since 1970";

    public string Format(DateTimeOffset value) => value.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value) => UnixText.TryParse(text, TimeSpan.TicksPerMillisecond, out value);
}
