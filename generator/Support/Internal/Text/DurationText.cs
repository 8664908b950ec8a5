namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;
using global::System.Text;

/// <summary>
/// A span of time (ISO 8601, <c>P1DT2H3M4.5S</c>). Years and months have no fixed length, so a duration that has some does
/// not fit. A sign may stand before the whole, or before a part, as Java writes it.
/// </summary>
[Embedded]
internal readonly struct DurationText : IText<TimeSpan>
{
    public string Kind => "a duration of days and less";

    public string Format(TimeSpan value)
    {
        if (value == TimeSpan.Zero)
        {
            return "PT0S";
        }

        // Unsigned, since the smallest duration has no positive counterpart.
        var left = value < TimeSpan.Zero ? unchecked(0UL - (ulong)value.Ticks) : (ulong)value.Ticks;
        var text = new StringBuilder(value < TimeSpan.Zero ? "-P" : "P");
        Append(text, ref left, TimeSpan.TicksPerDay, 'D');
        if (left > 0)
        {
            text.Append('T');
            Append(text, ref left, TimeSpan.TicksPerHour, 'H');
            Append(text, ref left, TimeSpan.TicksPerMinute, 'M');
            AppendSeconds(text, left);
        }

        return text.ToString();
    }

    public bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        var isNegative = TakeSign(ref text);
        if (!IsoText.TryTake(ref text, "Pp") || text.IsEmpty)
        {
            return false;
        }

        Int128 ticks = 0;
        var isSound = TryTakePart(ref text, "Ww", 7 * TimeSpan.TicksPerDay, ref ticks)
            && TryTakePart(ref text, "Dd", TimeSpan.TicksPerDay, ref ticks);
        if (isSound && IsoText.TryTake(ref text, "Tt"))
        {
            isSound = !text.IsEmpty
                && TryTakePart(ref text, "Hh", TimeSpan.TicksPerHour, ref ticks)
                && TryTakePart(ref text, "Mm", TimeSpan.TicksPerMinute, ref ticks)
                && TryTakePart(ref text, "Ss", TimeSpan.TicksPerSecond, ref ticks);
        }

        ticks = isNegative ? -ticks : ticks;
        if (!isSound || !text.IsEmpty || ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    private static void Append(StringBuilder text, ref ulong left, long unit, char designator)
    {
        var count = left / (ulong)unit;
        left -= count * (ulong)unit;
        if (count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count}{designator}");
        }
    }

    private static void AppendSeconds(StringBuilder text, ulong ticks)
    {
        if (ticks > 0)
        {
            var seconds = (decimal)ticks / TimeSpan.TicksPerSecond;
            text.Append(CultureInfo.InvariantCulture, $"{seconds:0.#######}S");
        }
    }

    private static bool TakeSign(ref ReadOnlySpan<char> text)
    {
        var isNegative = IsoText.TryTake(ref text, "-");
        _ = isNegative || IsoText.TryTake(ref text, "+");
        return isNegative;
    }

    // Takes `4.5S`; true as well where the part is absent and another follows. False where it is malformed or too large.
    private static bool TryTakePart(ref ReadOnlySpan<char> text, ReadOnlySpan<char> designators, long unit, ref Int128 ticks)
    {
        var rest = text;
        var isNegative = TakeSign(ref rest);
        var digits = rest.Slice(0, IsoText.CountDigits(rest));
        rest = rest.Slice(digits.Length);
        if (!IsoText.TryTakeFraction(ref rest, out var fraction) || !IsoText.TryTake(ref rest, designators))
        {
            return true;
        }

        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return false;
        }

        var part = ((Int128)whole * unit) + ((Int128)fraction * unit / TimeSpan.TicksPerSecond);
        ticks += isNegative ? -part : part;
        text = rest;
        return true;
    }
}
