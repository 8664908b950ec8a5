namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>A point in time (RFC 3339, <c>date-time</c>), written as UTC with the digits that it has.</summary>
[Embedded]
internal readonly struct DateTimeText : IText<DateTimeOffset>
{
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    public string Kind => "a date and time";

    public string Format(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// Any number of fractional digits is read, and kept as far as .NET can; without an offset it is UTC. A header such as
    /// <c>Last-Modified</c> has a form of its own (RFC 9110 section 5.6.7), which no other can be taken for.
    /// </summary>
    public bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        var rest = text;
        return IsoText.TryTakeDate(ref rest, out var day)
            && IsoText.TryTake(ref rest, "Tt ")
            && IsoText.TryTakeTime(ref rest, out var time)
            && IsoText.TryTakeOffset(ref rest, out var offset)
            && rest.IsEmpty
                ? TryMake(day + time, offset, out value)
                : DateTimeOffset.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    private static bool TryMake(long local, TimeSpan offset, out DateTimeOffset value)
    {
        value = default;
        var utc = local - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        // RFC 3339 allows offsets that .NET does not; the point in time is the same.
        value = offset.Duration() <= LargestOffset ? new DateTimeOffset(local, offset) : new DateTimeOffset(utc, TimeSpan.Zero);
        return true;
    }
}
