using SampleConsumer.Accounts;
using SampleConsumer.Calls;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Tours;

/// <summary>The life of an operation: followed to its end, cancelled at once, cancelled by another operation.</summary>
internal sealed class OperationTour(Account account, OperationCalls operations)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await PublishToTheEndAsync(cancellationToken);
        await CancelAtOnceAsync(cancellationToken);
        await CancelByOperationAsync(cancellationToken);
    }

    private async Task PublishToTheEndAsync(CancellationToken cancellationToken)
    {
        account.Step("Publish an offer, and follow the operation to its end");
        var accepted = await StartAsync("contoso-firewall", cancellationToken);
        await operations.FollowAsync(accepted, cancellationToken);
    }

    private async Task CancelAtOnceAsync(CancellationToken cancellationToken)
    {
        account.Step("Publish another, and cancel it: done at once");
        await StartAsync("contoso-gateway", cancellationToken);

        Expect.Case<CancelOperationResult.Cancelled>(await operations.CancelAsync("contoso-gateway", cancellationToken));
    }

    private async Task CancelByOperationAsync(CancellationToken cancellationToken)
    {
        account.Step("Publish a third, and cancel it: that takes an operation of its own");
        await StartAsync("contoso-analytics", cancellationToken);

        var cancelling = await operations.CancelAsync("contoso-analytics", cancellationToken);
        await operations.FollowAsync(Expect.Case<CancelOperationResult.Accepted>(cancelling), cancellationToken);
    }

    private async Task<PublishOfferResult.Accepted> StartAsync(string offer, CancellationToken cancellationToken) =>
        (await operations.PublishAsync(offer, cancellationToken)).GetOrThrow();
}
