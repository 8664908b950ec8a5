namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>A span of time as a number of milliseconds, whole where it is.</summary>
[Embedded]
internal readonly struct MillisecondsText : IText<TimeSpan>
{
    public string Kind => "a number of milliseconds";

    public string Format(TimeSpan value) => TickText.Format(value.Ticks, TimeSpan.TicksPerMillisecond);

    public bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        var isNumber = TickText.TryParse(text, TimeSpan.TicksPerMillisecond, out var ticks);
        value = new TimeSpan(ticks);
        return isNumber;
    }
}
