namespace Clientwright.Binding;

/// <summary>Which headers are whose.</summary>
internal static class TransportHeaders
{
    /// <summary>
    /// Headers that describe the body, or where it ends. <c>HttpClient</c> sets them itself, and drops them without a word when
    /// they are set among the request's.
    /// </summary>
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-MD5", "Content-Range", "Content-Type", "Expires", "Last-Modified", "Transfer-Encoding",
    };

    /// <summary>Whether a parameter can set the header.</summary>
    public static bool CanBeSet(string name) => !Names.Contains(name);
}
