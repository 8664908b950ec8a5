using System.Globalization;
using System.Text.RegularExpressions;

namespace Clientwright.Binding;

/// <summary>
/// Dates and times from a spec as C# expressions that construct them, rather than parse them again whenever they are needed.
/// The texts are those of RFC 3339, and of ISO 8601 for durations.
/// </summary>
internal static class TimeExpression
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The offset is demanded: a time without one would be that of the machine that compiles.
    private static readonly Regex DateTimeForm = new(@"^.{10}[Tt].+([Zz]|[+-][0-9]{2}:[0-9]{2})\z", Options);

    // No years and months, whose length is not known.
    private static readonly Regex DurationForm = new(
        @"^(?<sign>-)?P(?!\z)((?<weeks>[0-9]{1,6})W)?((?<days>[0-9]{1,7})D)?"
        + @"(T(?!\z)((?<hours>[0-9]{1,8})H)?((?<minutes>[0-9]{1,10})M)?((?<seconds>[0-9]{1,11})(\.(?<fraction>[0-9]{1,7}))?S)?)?\z",
        Options);

    public static string? Date(string text) =>
        TryParse(text, ["yyyy-MM-dd"], out var value)
            ? Invariant($"new global::System.DateOnly({value.Year}, {value.Month}, {value.Day})")
            : null;

    public static string? Time(string text) =>
        TryParse("0001-01-01T" + text, ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"], out var value)
            ? $"new global::System.TimeOnly({CSharpLiteral.Int64(value.TimeOfDay.Ticks)})"
            : null;

    public static string? DateTime(string text)
    {
        if (!DateTimeForm.IsMatch(text)
            || !TryParse(text.ToUpperInvariant(), ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"], out var value))
        {
            return null;
        }

        var offset = value.Offset == TimeSpan.Zero
            ? "global::System.TimeSpan.Zero"
            : Invariant($"new global::System.TimeSpan({value.Offset.Hours}, {value.Offset.Minutes}, 0)");
        var seconds = Invariant(
            $"new global::System.DateTimeOffset({value.Year}, {value.Month}, {value.Day}, {value.Hour}, {value.Minute}, {value.Second}, {offset})");
        var fraction = value.Ticks % TimeSpan.TicksPerSecond;
        return fraction == 0 ? seconds : $"{seconds}.AddTicks({CSharpLiteral.Int64(fraction)})";
    }

    public static string? Duration(string text)
    {
        var match = DurationForm.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var ticks =
            (((((((Number("weeks") * 7) + Number("days")) * 24) + Number("hours")) * 60) + Number("minutes")) * 60 * TimeSpan.TicksPerSecond)
            + (Number("seconds") * TimeSpan.TicksPerSecond)
            + long.Parse(match.Groups["fraction"].Value.PadRight(7, '0'), CultureInfo.InvariantCulture);
        ticks = match.Groups["sign"].Success ? -ticks : ticks;
        return ticks is >= long.MinValue and <= long.MaxValue ? $"new global::System.TimeSpan({CSharpLiteral.Int64((long)ticks)})" : null;

        decimal Number(string group) =>
            match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static bool TryParse(string text, string[] formats, out DateTimeOffset value) => DateTimeOffset.TryParseExact(
        text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
