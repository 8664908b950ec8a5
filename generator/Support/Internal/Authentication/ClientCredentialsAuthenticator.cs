namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A bearer token that the client asks another server for with a secret of its own (RFC 6749 section 4.4). It is kept while it is good; after a
/// 401 it is asked for anew, and the call made once more.
/// </summary>
[Embedded]
internal sealed class ClientCredentialsAuthenticator : Authenticator
{
    private readonly string _parameter;
    private readonly ClientSecret _client;
    private readonly Uri _address;
    private readonly string _scope;
    private readonly TokenCache _tokens;

    private ClientCredentialsAuthenticator(string parameter, ClientSecret client, Uri address, string scope)
    {
        _parameter = parameter;
        _client = client;
        _address = address;
        _scope = scope;
        _tokens = client.TokensOf(address, scope);
    }

    /// <param name="parameter">The option that has the secret.</param>
    /// <param name="scope">The scopes, a blank between them; empty for what the server takes them for.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or not https and not this machine's own.</exception>
    internal static ClientCredentialsAuthenticator? Of(string parameter, ClientSecret? client, Uri address, string scope)
    {
        if (client is null)
        {
            return null;
        }

        return address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? new ClientCredentialsAuthenticator(parameter, client, address, scope)
            : throw new ArgumentException("A token is asked for at an absolute https address only.", parameter);
    }

    internal override ValueTask<string> GetSecretAsync(Connection connection, CancellationToken cancellationToken) =>
        _tokens.GetAsync(() => TokenRequest.SendAsync(connection, _address, _client, _scope), connection.Settings.TimeProvider, cancellationToken);

    internal override void Sign(HttpRequestMessage message, string secret) => BearerAuthenticator.Sign(message, "Bearer", _parameter, secret);

    internal override async Task<HttpResponseMessage> SendAsync(
        Connection connection, HttpRequestMessage message, string secret, CancellationToken cancellationToken)
    {
        var response = await connection.Send(message, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !RepeatedRequest.IsPossible(message))
        {
            return response;
        }

        string another;
        using (response)
        {
            _tokens.Forget(secret);
            another = await GetSecretAsync(connection, cancellationToken).ConfigureAwait(false);
        }

        var again = RepeatedRequest.Of(message, connection.Settings.TagsRequests);
        Sign(again, another);
        var answer = await connection.Send(again, cancellationToken).ConfigureAwait(false);
        answer.RequestMessage ??= again;
        return answer;
    }
}
