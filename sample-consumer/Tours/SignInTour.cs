using SampleConsumer.Accounts;
using SampleConsumer.EntraToken;
using SampleConsumer.Portal;
using SampleConsumer.Tokens;

namespace SampleConsumer.Tours;

/// <summary>Tokens from Entra: one for all, and a clear word where there is none.</summary>
internal sealed class SignInTour(Account account, EmbeddedPortal portal)
{
    private int TokensIssued => portal.CountOf("POST", "/oauth2/token");

    public async Task GetOneTokenForAllAsync(EntraTokenSource tokens, CancellationToken cancellationToken)
    {
        account.Step("Get a token from Entra, as an application");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => tokens.GetTokenAsync(cancellationToken).AsTask()));
        account.Line($"Three asked at the same time, and Entra was asked {Times(TokensIssued)}.");
        Expect.That(TokensIssued == 1, "A token was asked for that was there already.");
    }

    public async Task LookBackAsync(CancellationToken cancellationToken)
    {
        account.Step("Look back at the tokens");
        account.Line($"In {portal.Requests.Count - TokensIssued} calls of the portal, Entra was asked for a token {Times(TokensIssued)}.");
        Expect.That(TokensIssued == 1, "The token was not kept.");

        await BeRefusedAsync(cancellationToken);
    }

    private async Task BeRefusedAsync(CancellationToken cancellationToken)
    {
        // Without dependency injection a client is made of any HttpClient, here as for the portal.
        using var http = new HttpClient();
        var entra = new EntraTokenClient(http, new() { BaseAddress = portal.EntraBaseAddress });
        var stranger = new EntraCredentials
        {
            TenantId = portal.ServicePrincipal.TenantId,
            ClientId = portal.ServicePrincipal.ClientId,
            ClientSecret = "guessed",
        };
        try
        {
            await new EntraTokenSource(() => entra, stranger, TimeProvider.System).GetTokenAsync(cancellationToken);
        }
        catch (NoTokenException refused)
        {
            account.Line(refused.Message);
            return;
        }

        throw new UnexpectedEndException("Entra gave a token for a guessed secret.");
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}
