namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <summary>Finds an answer's headers without letting .NET parse or change them.</summary>
[Embedded]
internal static class HeaderInput
{
    internal static bool TryFind(
        HttpResponseMessage response, string[] names, [NotNullWhen(true)] out string? name, [NotNullWhen(true)] out string? value)
    {
        foreach (var candidate in names)
        {
            if (TryFirst(response.Headers, candidate, out value) || TryFirst(response.Content.Headers, candidate, out value))
            {
                name = candidate;
                return true;
            }
        }

        name = value = null;
        return false;
    }

    internal static bool TryResolve(Uri? requestUri, string text, [NotNullWhen(true)] out Uri? address)
    {
        // RelativeOrAbsolute, since with Absolute a path such as /api/operations is a file on Unix.
        if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out address) && !(address.IsAbsoluteUri && ServerAddress.IsHttp(address)))
        {
            address = requestUri is not null && Uri.TryCreate(requestUri, text, out var resolved) ? resolved : null;
        }

        return address is not null && ServerAddress.IsHttp(address);
    }

    private static bool TryFirst(HttpHeaders headers, string name, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (headers.NonValidated.TryGetValues(name, out var values))
        {
            foreach (var first in values)
            {
                value = first;
                break;
            }
        }

        return value is not null;
    }
}
