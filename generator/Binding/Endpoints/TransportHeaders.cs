namespace Clientwright.Binding;

/// <summary>Which headers are whose.</summary>
internal static class TransportHeaders
{
    private const string Authorization = "Authorization";

    /// <summary>
    /// Headers that describe the body, or where it ends. <c>HttpClient</c> sets them itself, and drops them without a word when
    /// they are set among the request's.
    /// </summary>
    private static readonly HashSet<string> OfBody = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-MD5", "Content-Range", "Content-Type", "Expires", "Last-Modified", "Transfer-Encoding",
    };

    /// <summary>Headers between two hops (RFC 9110 section 7.6.1), and the one that says whose server it is.</summary>
    private static readonly HashSet<string> OfConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Host", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Upgrade",
    };

    /// <summary>Why no parameter can set the header, as a message says it; null where one can.</summary>
    public static string? ReasonAgainst(string name) =>
        OfBody.Contains(name) ? "describes the body, and is set with it"
        : OfConnection.Contains(name) ? "is about the connection, and HttpClient's to set"
        : null;

    /// <summary>Whether the header carries the token of a call that has one.</summary>
    public static bool IsAuthorization(string name) => string.Equals(name, Authorization, StringComparison.OrdinalIgnoreCase);
}
