namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>One way in which calls prove who makes them, as far as the client has been told its secret.</summary>
[Embedded]
internal abstract class Authenticator
{
    /// <summary>What is secret, asked before every call.</summary>
    internal abstract ValueTask<string> GetSecretAsync(Connection connection, CancellationToken cancellationToken);

    /// <summary>Puts the secret where the server looks for it. No message of an exception tells it.</summary>
    internal abstract void Sign(HttpRequestMessage message, string secret);

    /// <summary>Sends what is signed.</summary>
    internal virtual Task<HttpResponseMessage> SendAsync(Connection connection, HttpRequestMessage message, string secret, CancellationToken cancellationToken) =>
        connection.Send(message, cancellationToken);
}
