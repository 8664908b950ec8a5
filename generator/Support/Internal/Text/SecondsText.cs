namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>A span of time as a number of seconds, whole where it is.</summary>
[Embedded]
internal readonly struct SecondsText : IText<TimeSpan>
{
    public string Kind => "a number of seconds";

    public string Format(TimeSpan value) => TickText.Format(value.Ticks, TimeSpan.TicksPerSecond);

    public bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        var isNumber = TickText.TryParse(text, TimeSpan.TicksPerSecond, out var ticks);
        value = new TimeSpan(ticks);
        return isNumber;
    }
}
