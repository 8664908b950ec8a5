namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>A time of day, of no zone: with an offset it would be another kind of value.</summary>
[Embedded]
internal readonly struct TimeText : IText<TimeOnly>
{
    public string Kind => "a time of day";

    public string Format(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out TimeOnly value)
    {
        var isTime = IsoText.TryTakeTime(ref text, out var ticks) && text.IsEmpty;
        value = isTime ? new TimeOnly(ticks) : default;
        return isTime;
    }
}
