using Microsoft.Extensions.DependencyInjection;
using SampleConsumer.Accounts;
using SampleConsumer.Calls;
using SampleConsumer.CloudPartnerPortal;
using SampleConsumer.Portal;
using SampleConsumer.Tokens;

namespace SampleConsumer.Tours;

/// <summary>All that the sample shows of the embedded portal, from the first token to the last refusal.</summary>
internal static class EmbeddedTour
{
    private const string Publisher = "contoso";

    /// <param name="time">By which the portal's operations advance, and by which they are followed.</param>
    public static async Task RunAsync(Account account, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var portal = await EmbeddedPortal.StartAsync(new() { TimeProvider = time }, cancellationToken);
        await using var services = PortalServices.Build(
            portal.BaseAddress, new PortalLogin.AsApplication(CredentialsOf(portal.ServicePrincipal), portal.EntraBaseAddress), time);
        var tokens = services.GetRequiredService<EntraTokenSource>();
        var client = services.GetRequiredService<ICloudPartnerPortalClient>();
        var offers = new OfferCalls(account, client, Publisher);
        var operations = new OperationCalls(account, client, Publisher);
        account.Line($"An embedded portal listens at {portal.BaseAddress}, and Entra at {portal.EntraBaseAddress}.");

        var signIn = new SignInTour(account, portal);
        await signIn.GetOneTokenForAllAsync(tokens, cancellationToken);

        account.Step("List the offers");
        await offers.ListAsync(cancellationToken);

        await new OperationTour(account, operations).RunAsync(cancellationToken);
        await new OfferLifeTour(account, offers, operations).RunAsync(cancellationToken);
        await new RefusalTour(account, portal, client, Publisher).RunAsync(cancellationToken);
        await signIn.LookBackAsync(cancellationToken);
    }

    private static EntraCredentials CredentialsOf(ServicePrincipal principal) => new()
    {
        TenantId = principal.TenantId,
        ClientId = principal.ClientId,
        ClientSecret = principal.ClientSecret,
    };
}
