namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Concurrent;

/// <summary>What a client proves itself by to the server that gives tokens, and the tokens that it got.</summary>
[Embedded]
internal sealed class ClientSecret
{
    // By where and for what they were asked: one secret may be good for several APIs' schemes.
    private readonly ConcurrentDictionary<string, TokenCache> _tokens = new(StringComparer.Ordinal);

    internal ClientSecret(string id, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(secret);
        Id = id;
        Secret = secret;
    }

    internal string Id { get; }

    internal string Secret { get; }

    internal TokenCache TokensOf(Uri address, string scope) => _tokens.GetOrAdd(address.AbsoluteUri + "\n" + scope, static _ => new TokenCache());
}
