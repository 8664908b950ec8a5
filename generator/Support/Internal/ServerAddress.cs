namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Which address a client's calls go to, in the one form that routes are appended to.</summary>
[Embedded]
internal static class ServerAddress
{
    /// <summary>The options' address, else the <c>HttpClient</c>'s, else the spec's server; with a final slash.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, not http(s), or has a query or fragment.</exception>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    internal static string Choose(Uri? option, Uri? client, string? server)
    {
        var address = option ?? client ?? (server is null ? null : new Uri(server, UriKind.Absolute))
            ?? throw new InvalidOperationException("The spec names no server: set BaseAddress in the client's options or on its HttpClient.");
        if (!address.IsAbsoluteUri || !IsHttp(address) || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException(
                $"The base address '{address}' must be an absolute http or https address without query and fragment.", nameof(option));
        }

        var text = address.GetLeftPart(UriPartial.Path);
        return text.EndsWith('/') ? text : text + "/";
    }

    internal static bool IsHttp(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    /// <summary>Whether two addresses have the same origin (RFC 6454 section 4): scheme, host and port.</summary>
    internal static bool HasSameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme && left.Port == right.Port && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);
}
