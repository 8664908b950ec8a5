using Microsoft.Extensions.DependencyInjection;
using SampleConsumer.Accounts;
using SampleConsumer.CloudPartnerPortal;
using SampleConsumer.Portal;

namespace SampleConsumer;

/// <summary>The life of an operation, against the embedded portal: published, cancelled at once, cancelled by another operation, refused.</summary>
internal sealed class OperationTour(Account account, EmbeddedPortal portal, ICloudPartnerPortalClient client)
{
    private const string Publisher = "contoso";

    public static async Task RunAsync(Account account, CancellationToken cancellationToken)
    {
        await using var portal = await EmbeddedPortal.StartAsync(cancellationToken: cancellationToken);
        await using var services = PortalServices.Build(portal.BaseAddress, portal.Token);
        var tour = new OperationTour(account, portal, services.GetRequiredService<ICloudPartnerPortalClient>());

        account.Line($"An embedded portal listens at {portal.BaseAddress}.");
        await tour.ListAsync(cancellationToken);
        await tour.PublishToTheEndAsync(cancellationToken);
        await tour.CancelAtOnceAsync(cancellationToken);
        await tour.CancelByOperationAsync(cancellationToken);
        await tour.MeetRefusalsAsync(cancellationToken);
    }

    private async Task ListAsync(CancellationToken cancellationToken)
    {
        account.Step("List the offers");
        await ReadingTour.ListOffersAsync(account, client, Publisher, cancellationToken);
    }

    private async Task PublishToTheEndAsync(CancellationToken cancellationToken)
    {
        account.Step("Publish an offer, and follow the operation to its end");
        var accepted = await PublishAsync("contoso-firewall", cancellationToken);

        var outcome = await OperationProgress.ShowAsync(account, progress => client.FollowAsync(accepted, progress, cancellationToken));
        Expect<GetOperationOutcome.Succeeded>(outcome);
        account.Line($"Followed to its end: {outcome.GetType().Name}.");
    }

    private async Task CancelAtOnceAsync(CancellationToken cancellationToken)
    {
        account.Step("Publish another, and cancel it: done at once");
        await PublishAsync("contoso-gateway", cancellationToken);

        Expect<CancelOperationResult.Cancelled>(await CancelAsync("contoso-gateway", cancellationToken));
    }

    private async Task CancelByOperationAsync(CancellationToken cancellationToken)
    {
        account.Step("Publish a third, and cancel it: that takes an operation of its own");
        await PublishAsync("contoso-analytics", cancellationToken);

        var accepted = Expect<CancelOperationResult.Accepted>(await CancelAsync("contoso-analytics", cancellationToken));
        var outcome = await OperationProgress.ShowAsync(account, progress => client.FollowAsync(accepted, progress, cancellationToken));
        Expect<GetOperationOutcome.Succeeded>(outcome);
        account.Line($"Followed to its end: {outcome.GetType().Name}.");
    }

    private async Task MeetRefusalsAsync(CancellationToken cancellationToken)
    {
        account.Step("Be refused: every answer is a case of one switch");
        Expect<PublishOfferResult.NotFound>(await TryPublishAsync(client, Publisher, "contoso-nothing", cancellationToken));
        Expect<PublishOfferResult.Forbidden>(await TryPublishAsync(client, "fabrikam", "fabrikam-router", cancellationToken));
        Expect<PublishOfferResult.Invalid>(await TryPublishAsync(client, Publisher, "contoso-draft", cancellationToken));

        // Without dependency injection a client is made of any HttpClient.
        using var http = new HttpClient();
        var stranger = new CloudPartnerPortalClient(http, new() { BaseAddress = portal.BaseAddress, BearerToken = _ => new("expired") });
        Expect<PublishOfferResult.Unauthorized>(await TryPublishAsync(stranger, Publisher, "contoso-backup", cancellationToken));

        // No page documents a 503. It is a case all the same, with the answer's body.
        Expect<PublishOfferResult.Unexpected>(await TryPublishAsync(client, Publisher, "contoso-maintenance", cancellationToken));
        var sent = portal.CountOf("POST", "/contoso-maintenance/publish");
        account.Line($"The POST that was answered with 503 was sent {(sent == 1 ? "once" : $"{sent} times")}.");
        if (sent != 1)
        {
            throw new UnexpectedEndException("A POST was sent again, although it is not safe to do so.");
        }
    }

    private async Task<PublishOfferResult.Accepted> PublishAsync(string offer, CancellationToken cancellationToken) =>
        Expect<PublishOfferResult.Accepted>(await TryPublishAsync(client, Publisher, offer, cancellationToken));

    private async Task<PublishOfferResult> TryPublishAsync(
        ICloudPartnerPortalClient sender, string publisher, string offer, CancellationToken cancellationToken)
    {
        var result = await sender.PublishOfferAsync(
            new() { PublisherId = publisher, OfferId = offer, Body = new() { Metadata = new() { NotificationEmails = ["jdoe@contoso.com"] } } },
            cancellationToken);
        account.Answer($"PublishOffer {offer}", result, result switch
        {
            PublishOfferResult.Accepted accepted => $"followed at {accepted.Location.PathAndQuery}",
            PublishOfferResult.BadRequest bad => bad.Body?.Error?.Message ?? "malformed",
            PublishOfferResult.Unauthorized => "the token is not accepted",
            PublishOfferResult.Forbidden => "no access to this publisher",
            PublishOfferResult.NotFound => "no such offer",
            PublishOfferResult.Conflict conflict => conflict.Body?.Error?.Message ?? "another operation is running",
            PublishOfferResult.Invalid invalid => invalid.Body?.Error?.Message ?? "not valid",
            PublishOfferResult.Unexpected { StatusCode: 503 } => "on no page of the documentation, and a case all the same",
            PublishOfferResult.Unexpected unexpected => $"{unexpected.Reason}: {unexpected.Detail}",
            _ => throw new UnexpectedEndException($"{result} is no declared case."),
        });
        return result;
    }

    private async Task<CancelOperationResult> CancelAsync(string offer, CancellationToken cancellationToken)
    {
        var result = await client.CancelOperationAsync(new() { PublisherId = Publisher, OfferId = offer }, cancellationToken);
        account.Answer($"CancelOperation {offer}", result, result switch
        {
            CancelOperationResult.Cancelled => "cancelled at once",
            CancelOperationResult.Accepted accepted => $"being cancelled, followed at {accepted.Location.PathAndQuery}",
            CancelOperationResult.NotFound => "nothing to cancel",
            _ => "refused",
        });
        return result;
    }

    private static T Expect<T>(object answer)
        where T : class =>
        answer as T ?? throw new UnexpectedEndException($"Expected {typeof(T).Name}, got {answer}");
}
