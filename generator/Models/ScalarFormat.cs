namespace Clientwright.Models;

/// <summary>How a scalar stands on the wire. Each but the first is the name of the struct in <c>Support/Internal/Text</c> that knows how.</summary>
public enum ScalarFormat
{
    /// <summary>As the built-in type says.</summary>
    Usual,

    /// <summary>A date-time as headers have it (RFC 9110 section 5.6.7).</summary>
    HttpDate,

    /// <summary>A date-time as a number of seconds since 1970.</summary>
    Unix,

    /// <summary>A date-time as a number of milliseconds since 1970.</summary>
    UnixMilliseconds,

    /// <summary>A duration as a number.</summary>
    Seconds,

    /// <summary>A duration as a number.</summary>
    Milliseconds,

    /// <summary>Bytes in the alphabet of addresses (RFC 4648 section 5), without padding.</summary>
    Base64Url,
}
