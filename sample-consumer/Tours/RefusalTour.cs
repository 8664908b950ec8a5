using SampleConsumer.Accounts;
using SampleConsumer.Calls;
using SampleConsumer.CloudPartnerPortal;
using SampleConsumer.Portal;

namespace SampleConsumer.Tours;

/// <summary>Every way to be refused, of which none is an exception.</summary>
internal sealed class RefusalTour(Account account, EmbeddedPortal portal, ICloudPartnerPortalClient client, string publisher)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        account.Step("Be refused: every answer is a case of one switch");
        var operations = new OperationCalls(account, client, publisher);
        Expect.Case<PublishOfferResult.NotFound>(await operations.PublishAsync("contoso-nothing", cancellationToken));
        Expect.Case<PublishOfferResult.Invalid>(await operations.PublishAsync("contoso-draft", cancellationToken));

        var neighbours = new OperationCalls(account, client, "fabrikam");
        Expect.Case<PublishOfferResult.Forbidden>(await neighbours.PublishAsync("fabrikam-router", cancellationToken));

        // Without dependency injection a client is made of any HttpClient.
        using var http = new HttpClient();
        var stranger = new CloudPartnerPortalClient(http, new() { BaseAddress = portal.BaseAddress, BearerToken = _ => new("expired") });
        Expect.Case<PublishOfferResult.Unauthorized>(
            await new OperationCalls(account, stranger, publisher).PublishAsync("contoso-backup", cancellationToken));

        await MeetMaintenanceAsync(operations, cancellationToken);
    }

    // No page documents a 503. It is a case all the same, with the answer's body.
    private async Task MeetMaintenanceAsync(OperationCalls operations, CancellationToken cancellationToken)
    {
        Expect.Case<PublishOfferResult.Unexpected>(await operations.PublishAsync("contoso-maintenance", cancellationToken));

        var sent = portal.CountOf("POST", "/contoso-maintenance/publish");
        account.Line($"The POST that was answered with 503 was sent {(sent == 1 ? "once" : $"{sent} times")}.");
        Expect.That(sent == 1, "A POST was sent again, although it is not safe to do so.");
    }
}
