using SampleConsumer.Accounts;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Calls;

/// <summary>The calls that start, stop and follow the operations of a publisher's offers, each told on the account.</summary>
internal sealed class OperationCalls(Account account, ICloudPartnerPortalClient client, string publisher)
{
    public async Task<PublishOfferResult> PublishAsync(string offer, CancellationToken cancellationToken)
    {
        var result = await client.PublishOfferAsync(
            new() { PublisherId = publisher, OfferId = offer, Body = new() { Metadata = new() { NotificationEmails = ["jdoe@contoso.com"] } } },
            cancellationToken);
        account.Answer($"PublishOffer {offer}", result, result switch
        {
            PublishOfferResult.Accepted accepted => $"followed at {accepted.Location.PathAndQuery}",
            PublishOfferResult.NotFound => "no such offer",
            PublishOfferResult.Conflict conflict => conflict.Body?.Error?.Message ?? "another operation is running",
            PublishOfferResult.Invalid invalid => invalid.Body?.Error?.Message ?? "not valid",
            IBadRequest or IUnauthorized or IForbidden or IUnexpected => SharedAnswers.Describe(result),
        });
        return result;
    }

    public async Task<GoLiveOfferResult> GoLiveAsync(string offer, CancellationToken cancellationToken)
    {
        var result = await client.GoLiveOfferAsync(new() { PublisherId = publisher, OfferId = offer }, cancellationToken);
        account.Answer($"GoLiveOffer {offer}", result, result switch
        {
            GoLiveOfferResult.Accepted accepted => $"followed at {accepted.Location.PathAndQuery}",
            GoLiveOfferResult.NotFound => "no such offer",
            GoLiveOfferResult.Conflict conflict => conflict.Body?.Error?.Message ?? "not in preview",
            IBadRequest or IUnauthorized or IForbidden or IUnexpected => SharedAnswers.Describe(result),
        });
        return result;
    }

    public async Task<CancelOperationResult> CancelAsync(string offer, CancellationToken cancellationToken)
    {
        var result = await client.CancelOperationAsync(new() { PublisherId = publisher, OfferId = offer }, cancellationToken);
        account.Answer($"CancelOperation {offer}", result, result switch
        {
            CancelOperationResult.Cancelled => "cancelled at once",
            CancelOperationResult.Accepted accepted => $"being cancelled, followed at {accepted.Location.PathAndQuery}",
            CancelOperationResult.NotFound => "nothing to cancel",
            IBadRequest or IUnauthorized or IForbidden or IUnexpected => SharedAnswers.Describe(result),
        });
        return result;
    }

    public Task FollowAsync(PublishOfferResult.Accepted accepted, CancellationToken cancellationToken) =>
        FollowAsync(progress => client.FollowAsync(accepted, progress, cancellationToken));

    public Task FollowAsync(GoLiveOfferResult.Accepted accepted, CancellationToken cancellationToken) =>
        FollowAsync(progress => client.FollowAsync(accepted, progress, cancellationToken));

    public Task FollowAsync(CancelOperationResult.Accepted accepted, CancellationToken cancellationToken) =>
        FollowAsync(progress => client.FollowAsync(accepted, progress, cancellationToken));

    // Every operation of the tours is one that succeeds.
    private async Task FollowAsync(Func<IProgress<GetOperationOutcome.Progress>, Task<GetOperationOutcome>> follow)
    {
        var outcome = Expect.Case<GetOperationOutcome.Succeeded>(await OperationProgress.ShowAsync(account, follow));
        account.Line($"Followed to its end: {outcome.GetType().Name} ({outcome.Answer.StatusCode}).");
    }
}
