namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Buffers;

/// <summary>Which characters can stand where, besides letters and digits.</summary>
[Embedded]
internal static class WireCharacters
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>What stays as it is in a path by <c>reserved</c>: what RFC 3986 section 3.3 allows there, and the slash.</summary>
    internal static readonly SearchValues<char> KeptInPath = SearchValues.Create(Unreserved + "/:@!$&'()*+,;=");

    /// <summary>
    /// What stays as it is in a query by <c>reserved</c>. An ampersand would begin another parameter, a plus sign be read as a blank, and
    /// brackets are not allowed there (RFC 3986 section 3.4).
    /// </summary>
    internal static readonly SearchValues<char> KeptInQuery = SearchValues.Create(Unreserved + "/?:@!$'()*,;=");

    /// <summary>Of a header, all but the comma that stands between items.</summary>
    internal static readonly SearchValues<char> OfHeaderItems =
        SearchValues.Create(Unreserved + "\t !\"#$%&'()*+/:;<=>?@[\\]^`{|}");

    /// <summary>Of a cookie's value (RFC 6265 section 4.1.1).</summary>
    internal static readonly SearchValues<char> OfCookies = SearchValues.Create(Unreserved + "!#$%&'()*+/:<=>?@[]^`{|}");
}
