namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A key that is sent as it is: in a header, in the query, in a cookie, or behind the name of its scheme.</summary>
[Embedded]
internal sealed class KeyAuthenticator : Authenticator
{
    // RFC 6265 section 4.1.1, without the quotes that may stand around them.
    private static readonly SearchValues<char> CookieCharacters = SearchValues.Create(
        "!#$%&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly KeyPlace _place;
    private readonly string _name;
    private readonly string _parameter;
    private readonly Func<CancellationToken, ValueTask<string>> _key;

    private KeyAuthenticator(KeyPlace place, string name, string parameter, Func<CancellationToken, ValueTask<string>> key)
    {
        _place = place;
        _name = name;
        _parameter = parameter;
        _key = key;
    }

    /// <param name="name">The name of the header, the cookie or the scheme; that in the query, escaped.</param>
    /// <param name="parameter">The option that gives the key.</param>
    internal static KeyAuthenticator? Of(KeyPlace place, string name, string parameter, Func<CancellationToken, ValueTask<string>>? key) =>
        key is null ? null : new KeyAuthenticator(place, name, parameter, key);

    internal override ValueTask<string> GetSecretAsync(Connection connection, CancellationToken cancellationToken) => _key(cancellationToken);

    /// <exception cref="ArgumentException">The key is null, empty, or cannot stand in its place.</exception>
    internal override void Sign(HttpRequestMessage message, string secret)
    {
        if (string.IsNullOrEmpty(secret))
        {
            throw new ArgumentException("The key is null or empty.", _parameter);
        }

        switch (_place)
        {
            case KeyPlace.Header:
                HeaderOutput.Add(message, _name, _parameter, secret);
                break;
            case KeyPlace.Query:
                message.RequestUri = PollAddress.WithQuery(message.RequestUri!, [new(_name, ArgumentText.Escape(_parameter, secret))]);
                break;
            case KeyPlace.Cookie:
                message.Headers.TryAddWithoutValidation("Cookie", _name + "=" + CheckedCookie(secret));
                break;
            default:
                HeaderOutput.Add(message, "Authorization", _parameter, _name + " " + secret);
                break;
        }
    }

    // Escaped it would be another key to a server that takes cookies as they are.
    private string CheckedCookie(string key) => key.AsSpan().ContainsAnyExcept(CookieCharacters)
        ? throw new ArgumentException("The key holds a character that cannot stand in a cookie.", _parameter)
        : key;
}
