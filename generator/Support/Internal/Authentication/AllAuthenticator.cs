namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Several ways at once, all of which the server asks for.</summary>
[Embedded]
internal sealed class AllAuthenticator : Authenticator
{
    private readonly Authenticator[] _parts;

    private AllAuthenticator(Authenticator[] parts) => _parts = parts;

    /// <param name="parts">Each in a place of its own. One that sends a call once more is the last.</param>
    /// <returns>Null where the client has not been told the secret of each.</returns>
    internal static AllAuthenticator? Of(params Authenticator?[] parts) =>
        Array.TrueForAll(parts, static part => part is not null) ? new AllAuthenticator(parts!) : null;

    // Each part has a secret of its own, which is asked and put in its place when the call is sent.
    internal override ValueTask<string> GetSecretAsync(Connection connection, CancellationToken cancellationToken) => new("");

    internal override void Sign(HttpRequestMessage message, string secret)
    {
    }

    internal override async Task<HttpResponseMessage> SendAsync(
        Connection connection, HttpRequestMessage message, string secret, CancellationToken cancellationToken)
    {
        var last = "";
        foreach (var part in _parts)
        {
            last = await part.GetSecretAsync(connection, cancellationToken).ConfigureAwait(false);
            part.Sign(message, last);
        }

        return await _parts[^1].SendAsync(connection, message, last, cancellationToken).ConfigureAwait(false);
    }
}
