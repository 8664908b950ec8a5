namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>A point in time as the number of whole seconds since 1970.</summary>
[Embedded]
internal readonly struct UnixText : IText<DateTimeOffset>
{
    public string Kind => "a number of seconds since 1970";

    public string Format(DateTimeOffset value) => value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value) => TryParse(text, TimeSpan.TicksPerSecond, out value);

    /// <summary>A server may be more precise than it says.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, long unit, out DateTimeOffset value)
    {
        value = default;
        if (!TickText.TryParse(text, unit, out var ticks)
            || ticks < -DateTimeOffset.UnixEpoch.Ticks
            || ticks > DateTimeOffset.MaxValue.Ticks - DateTimeOffset.UnixEpoch.Ticks)
        {
            return false;
        }

        value = DateTimeOffset.UnixEpoch.AddTicks(ticks);
        return true;
    }
}
