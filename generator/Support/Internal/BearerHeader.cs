namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http.Headers;

/// <summary>The header that a bearer token is sent in (RFC 6750 section 2.1).</summary>
[Embedded]
internal static class BearerHeader
{
    private const string Parameter = "BearerToken";

    /// <exception cref="ArgumentException">The token is null, empty, or holds something else than visible ASCII characters.</exception>
    internal static AuthenticationHeaderValue Create(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new ArgumentException("The token is null or empty.", Parameter);
        }

        // The message leaves the token out: it is a secret, even where it is none.
        return token.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? throw new ArgumentException("The token holds a blank, a control character, or one that is not ASCII.", Parameter)
            : new AuthenticationHeaderValue("Bearer", token);
    }
}
