namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A bearer token in its header (RFC 6750 section 2.1).</summary>
[Embedded]
internal class BearerAuthenticator : Authenticator
{
    private readonly Func<CancellationToken, ValueTask<string>> _token;
    private readonly string _parameter;

    private protected BearerAuthenticator(string parameter, Func<CancellationToken, ValueTask<string>> token)
    {
        _parameter = parameter;
        _token = token;
    }

    /// <param name="parameter">The option that gives the token.</param>
    [return: NotNullIfNotNull(nameof(token))]
    internal static BearerAuthenticator? Of(string parameter, Func<CancellationToken, ValueTask<string>>? token) =>
        token is null ? null : new BearerAuthenticator(parameter, token);

    internal override ValueTask<string> GetSecretAsync(Connection connection, CancellationToken cancellationToken) => _token(cancellationToken);

    /// <exception cref="ArgumentException">The token is null, empty, or holds something else than visible ASCII characters.</exception>
    internal override void Sign(HttpRequestMessage message, string secret) => Sign(message, "Bearer", _parameter, secret);

    /// <exception cref="ArgumentException">The token is null, empty, or holds something else than visible ASCII characters.</exception>
    internal static void Sign(HttpRequestMessage message, string scheme, string parameter, string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new ArgumentException("The token is null or empty.", parameter);
        }

        // The message leaves the token out: it is a secret, even where it is none.
        message.Headers.Authorization = IsToken(token)
            ? new AuthenticationHeaderValue(scheme, token)
            : throw new ArgumentException("The token holds a blank, a control character, or one that is not ASCII.", parameter);
    }

    /// <summary>Whether a text can be sent as a token.</summary>
    internal static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('!', '~');
}
