namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A name and a password (RFC 7617), in UTF-8.</summary>
[Embedded]
internal sealed class BasicAuthenticator : Authenticator
{
    private readonly string _token;

    private BasicAuthenticator(string token) => _token = token;

    /// <param name="parameter">The option that gives name and password.</param>
    /// <exception cref="ArgumentException">The name holds a colon, or either a control character.</exception>
    internal static BasicAuthenticator? Of(string parameter, NetworkCredential? credential) =>
        credential is null ? null : new BasicAuthenticator(TokenOf(parameter, credential.UserName, credential.Password));

    /// <exception cref="ArgumentException">The name holds a colon, or either a control character.</exception>
    internal static string TokenOf(string parameter, string name, string password)
    {
        if (name.Contains(':', StringComparison.Ordinal) || HasControl(name) || HasControl(password))
        {
            throw new ArgumentException("The name holds a colon, or the name or the password a control character.", parameter);
        }

        return Convert.ToBase64String(Encoding.UTF8.GetBytes(name + ":" + password));
    }

    internal override ValueTask<string> GetSecretAsync(Connection connection, CancellationToken cancellationToken) => new(_token);

    internal override void Sign(HttpRequestMessage message, string secret) =>
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", secret);

    private static bool HasControl(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                return true;
            }
        }

        return false;
    }
}
