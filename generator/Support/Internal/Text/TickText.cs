namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>Lengths of time as decimal numbers of a unit. What is finer than a tick is dropped.</summary>
[Embedded]
internal static class TickText
{
    // Far beyond what .NET has of any unit, and far below what a decimal can hold of ticks.
    private const decimal Most = 1e18m;

    internal static string Format(long ticks, long unit) => ((decimal)ticks / unit).ToString("0.#######", CultureInfo.InvariantCulture);

    internal static bool TryParse(ReadOnlySpan<char> text, long unit, out long ticks)
    {
        ticks = 0;
        if (!decimal.TryParse(text, NumberText.Style, CultureInfo.InvariantCulture, out var count)
            || Math.Abs(count) > Most
            || count * unit is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        ticks = (long)(count * unit);
        return true;
    }
}
