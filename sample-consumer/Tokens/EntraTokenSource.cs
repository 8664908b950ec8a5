using SampleConsumer.EntraToken;

namespace SampleConsumer.Tokens;

/// <summary>
/// Tokens for an application, from Entra: one serves all calls until shortly before it expires. Fits <c>options.BearerToken</c>; is safe
/// for concurrent callers, and meant to be a singleton.
/// </summary>
/// <param name="createClient">Called for each request, since a singleton must not hold on to a client of the factory's for good.</param>
internal sealed class EntraTokenSource(Func<IEntraTokenClient> createClient, EntraCredentials credentials, TimeProvider time)
{
    /// <summary>What the tokens are for. It names the portal, wherever a copy of it listens.</summary>
    private const string PortalResource = "https://cloudpartner.azure.com";

    private readonly Lock _gate = new();
    private Task<CachedToken>? _latest;

    /// <exception cref="NoTokenException">Entra refused, or did not answer. The next caller asks again.</exception>
    public async ValueTask<string> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        // The request belongs to all who wait for it: who gives up leaves, and does not take it away from the others.
        var token = await LatestOrNew().WaitAsync(cancellationToken);
        return token.Text;
    }

    private Task<CachedToken> LatestOrNew()
    {
        lock (_gate)
        {
            return _latest = _latest is { } latest && Serves(latest) ? latest : Task.Run(RequestAsync);
        }
    }

    // Under way, or good for a while yet. One that failed serves those who waited for it, and nobody who comes later.
    private bool Serves(Task<CachedToken> token) =>
        token.IsCompletedSuccessfully ? time.GetUtcNow() < token.Result.RenewAt : !token.IsCompleted;

    private async Task<CachedToken> RequestAsync()
    {
        // Before the call and not after it: a token is never thought to live longer than it does.
        var askedAt = time.GetUtcNow();

        return await AskAsync() switch
        {
            GetTokenResult.Issued { Body: var body } => CachedToken.Issued(body.AccessToken, askedAt, TimeSpan.FromSeconds(body.ExpiresIn)),
            GetTokenResult.BadRequest { Body: var error } refused => throw NoTokenException.Refused(refused, error),
            GetTokenResult.Denied { Body: var error } refused => throw NoTokenException.Refused(refused, error),
            var other => throw NoTokenException.Refused(other),
        };
    }

    private async Task<GetTokenResult> AskAsync()
    {
        try
        {
            return await createClient().GetTokenAsync(new()
            {
                TenantId = credentials.TenantId,
                Body = new()
                {
                    ClientId = credentials.ClientId,
                    ClientSecret = credentials.ClientSecret,
                    Resource = PortalResource,
                },
            });
        }
        catch (Exception failure)
        {
            // All of them: a resilience handler has exceptions of its own, and a timeout here is no cancellation by the caller.
            throw NoTokenException.Unanswered(failure);
        }
    }
}
