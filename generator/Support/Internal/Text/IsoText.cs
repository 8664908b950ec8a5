namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>
/// The pieces that ISO 8601 texts are made of. Each is taken off the front of what is left. Read here and not by
/// <see cref="DateTimeOffset"/>, which knows no more than seven fractional digits and takes a missing offset for the machine's own.
/// </summary>
[Embedded]
internal static class IsoText
{
    private const int TickDigits = 7;

    /// <summary>Takes one character, if it is one of those given.</summary>
    internal static bool TryTake(ref ReadOnlySpan<char> text, ReadOnlySpan<char> characters)
    {
        // Sets of two or three: a loop is done before a search has begun.
        foreach (var character in characters)
        {
            if (!text.IsEmpty && text[0] == character)
            {
                text = text.Slice(1);
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes <c>2017-10-31</c>, in ticks since the year 1.</summary>
    internal static bool TryTakeDate(ref ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (!(TryTakeNumber(ref text, 4, out var year) && TryTake(ref text, "-")
            && TryTakeNumber(ref text, 2, out var month) && TryTake(ref text, "-")
            && TryTakeNumber(ref text, 2, out var day)))
        {
            return false;
        }

        if (year is < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        return true;
    }

    /// <summary>Takes <c>18:05</c>, <c>18:05:09</c> or <c>18:05:09.25</c>, in ticks since midnight.</summary>
    internal static bool TryTakeTime(ref ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        var second = 0;
        var fraction = 0L;
        if (!(TryTakeNumber(ref text, 2, out var hour) && TryTake(ref text, ":") && TryTakeNumber(ref text, 2, out var minute))
            || (TryTake(ref text, ":") && !(TryTakeNumber(ref text, 2, out second) && TryTakeFraction(ref text, out fraction)))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction;
        return true;
    }

    /// <summary>Takes <c>Z</c>, <c>+01:00</c>, <c>+0100</c> or <c>+01</c>; nothing, where nothing is left, is UTC.</summary>
    internal static bool TryTakeOffset(ref ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.IsEmpty || TryTake(ref text, "Zz"))
        {
            return true;
        }

        var isNegative = TryTake(ref text, "-");
        var minute = 0;
        if (!(isNegative || TryTake(ref text, "+"))
            || !TryTakeNumber(ref text, 2, out var hour)
            || ((TryTake(ref text, ":") || !text.IsEmpty) && !TryTakeNumber(ref text, 2, out minute))
            || hour > 23 || minute > 59)
        {
            return false;
        }

        offset = new TimeSpan(isNegative ? -hour : hour, isNegative ? -minute : minute, 0);
        return true;
    }

    /// <summary>Takes <c>.25</c> or <c>,25</c>, in ticks of a second; what is finer than a tick is dropped. Nothing is none.</summary>
    internal static bool TryTakeFraction(ref ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (!TryTake(ref text, ".,"))
        {
            return true;
        }

        var length = CountDigits(text);
        for (var i = 0; i < TickDigits; i++)
        {
            ticks = (ticks * 10) + (i < length ? text[i] - '0' : 0);
        }

        text = text.Slice(length);
        return length > 0;
    }

    /// <summary>How many ASCII digits the text begins with.</summary>
    internal static int CountDigits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, int length, out int number)
    {
        number = 0;
        if (text.Length < length)
        {
            return false;
        }

        foreach (var character in text.Slice(0, length))
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        text = text.Slice(length);
        return true;
    }
}
