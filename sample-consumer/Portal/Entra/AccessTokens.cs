using System.Collections.Concurrent;

namespace SampleConsumer.Portal.Entra;

/// <summary>The tokens that open the portal: those that were issued, each for its time, and one that never expires.</summary>
internal sealed class AccessTokens(EmbeddedPortalOptions options)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _expiries = new(StringComparer.Ordinal);

    public AccessToken Issue(string resource)
    {
        var issuedAt = options.TimeProvider.GetUtcNow();
        var token = AccessToken.Create(options.ServicePrincipal, resource, issuedAt, options.TokenLifetime);

        _expiries[token.Text] = token.ExpiresAt;
        return token;
    }

    public bool Accepts(string? text) =>
        text is not null
        && (text.Equals(options.Token, StringComparison.Ordinal)
            || (_expiries.TryGetValue(text, out var expiresAt) && options.TimeProvider.GetUtcNow() < expiresAt));
}
