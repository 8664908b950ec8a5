using System.Globalization;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Timestamps as the portal writes them.</summary>
internal static class WireTime
{
    /// <summary>UTC, always with all seven digits of a tick, and with <c>Z</c> in the place of an offset.</summary>
    public static string Format(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
