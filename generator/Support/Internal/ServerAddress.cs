namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;

/// <summary>Which address a client's calls go to, and where an address that a server gave leads.</summary>
[Embedded]
internal static class ServerAddress
{
    /// <summary>The options' address, else the <c>HttpClient</c>'s, else the spec's server; with a final slash, so that routes can be appended. What the options make of the server's variables goes before the <c>HttpClient</c>'s.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, not http(s), or has a query or fragment.</exception>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    internal static string Choose(ConnectionSettings settings, Uri? client)
    {
        var server = settings.Server is not { } made ? null : Uri.TryCreate(made, UriKind.Absolute, out var known) ? known
            : throw new ArgumentException($"What the options make of the spec's server is no address: '{made}'.");
        var address = settings.BaseAddress ?? (settings.IsServerTold ? server ?? client : client ?? server)
            ?? throw new InvalidOperationException(settings.IsServerTold
                ? "The spec's server has variables that are not set: set them or BaseAddress in the client's options, or BaseAddress on its HttpClient."
                : "The spec names no server: set BaseAddress in the client's options or on its HttpClient.");
        if (!IsHttp(address) || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException(
                "The base address must be an absolute http or https address without query and fragment.", nameof(ConnectionSettings.BaseAddress));
        }

        var text = address.GetLeftPart(UriPartial.Path);
        return text.EndsWith('/') ? text : text + "/";
    }

    /// <summary>As the other overload, but faster for what most servers give: a path, at an address of the connection's own server.</summary>
    /// <param name="authority">Scheme and authority of the connection's server, as they stand in the addresses of its calls.</param>
    internal static bool TryResolve(Uri? origin, string authority, string reference, [NotNullWhen(true)] out Uri? address) =>
        origin is not null && IsPath(reference) && IsAt(authority, origin.OriginalString)
            ? Uri.TryCreate(authority + reference, UriKind.Absolute, out address)
            : TryResolve(origin, reference, out address);

    /// <summary>Resolves a reference against the address that it was given at (RFC 3986 section 5.2). False where that is no http address.</summary>
    internal static bool TryResolve(Uri? origin, string reference, [NotNullWhen(true)] out Uri? address)
    {
        // Uri takes `//host/path` for a file share, and the RFC for another host under the same scheme.
        var text = origin is not null && reference.StartsWith("//", StringComparison.Ordinal) ? origin.Scheme + ":" + reference : reference;

        // RelativeOrAbsolute, since with Absolute a path such as /api/operations is a file on Unix.
        if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out address) && !address.IsAbsoluteUri)
        {
            address = origin is not null && Uri.TryCreate(origin, address, out var resolved) ? resolved : null;
        }

        if (address is null || !IsHttp(address))
        {
            address = null;
            return false;
        }

        return true;
    }

    // `/path`, but not `//host` or what Uri takes for it.
    private static bool IsPath(string reference) => reference.StartsWith('/') && !(reference.Length > 1 && reference[1] is '/' or '\\');

    // Whoever follows redirects may have put another address in its place, and written as he likes.
    private static bool IsAt(string authority, string address) =>
        address.Length > authority.Length && address[authority.Length] == '/' && address.StartsWith(authority, StringComparison.Ordinal);

    internal static bool IsHttp(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>Whether two addresses have the same origin (RFC 6454 section 4): scheme, host and port.</summary>
    internal static bool HasSameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme && left.Port == right.Port && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);
}
