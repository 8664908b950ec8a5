using Hostile.Client.CloudPartnerPortal;
using Hostile.Client.Everything;

namespace Hostile.Client.Fuzzing;

/// <summary>The calls whose answers are spoilt: of an API that has every shape, and of the portal.</summary>
internal static class FuzzTargets
{
    private const string Publisher = "contoso";
    private const string Offer = "offer";

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("thing", 200, "thing.full", "thing.full", "thing.small")
        {
            Read = async clients =>
            {
                var result = await clients.Everything.GetThingAsync().ConfigureAwait(false);
                return AnswerReading.Of(result, result is GetThingResult.Found found ? found.Body : (result as GetThingResult.NotFound)?.Body);
            },
            Write = (clients, value) => clients.Everything.PutThingAsync(new() { Body = (Thing)value }),
            IsSymmetric = true,
        },
        new("access", 200, "access")
        {
            Read = async clients =>
            {
                var result = await clients.Everything.GetAccessAsync().ConfigureAwait(false);
                return AnswerReading.Of(result, (result as GetAccessResult.Found)?.Body);
            },
            Write = (clients, value) => clients.Everything.PutAccessAsync(new() { Body = (Access)value }),
        },
        new("headers", 200, "operation")
        {
            Read = async clients => AnswerReading.Of(await clients.Everything.StartAsync().ConfigureAwait(false)),
        },
        new("following", 202, "operation")
        {
            Read = async clients =>
            {
                var result = await clients.Everything.StartAsync().ConfigureAwait(false);
                if (result is StartResult.Accepted accepted)
                {
                    _ = await clients.Everything.FollowAsync(accepted, cancellationToken: clients.Handler.Follow.Token).ConfigureAwait(false);
                }

                return AnswerReading.Of(result);
            },
            Follows = true,
        },
        new("offer", 200, "getOffer.response-200", "getOffer.response-200.categoryMap", "getOfferVersion.response-200", "getOfferSlot.response-200")
        {
            Read = async clients =>
            {
                var result = await clients.Portal.GetOfferAsync(new() { PublisherId = Publisher, OfferId = Offer }).ConfigureAwait(false);
                return AnswerReading.Of(result, (result as GetOfferResult.Found)?.Body);
            },
            Write = (clients, value) => clients.Portal.PutOfferAsync(new() { PublisherId = Publisher, OfferId = Offer, Body = (Offer)value }),
        },
        new("operation", 200, "getOperation.response-200", "getOperation.response-200.object", "getOperation.response-200.migrated")
        {
            Read = async clients => AnswerReading.Of(await clients.Portal.GetOperationAsync(
                new() { PublisherId = Publisher, OfferId = Offer, OperationId = Guid.Empty }).ConfigureAwait(false)),
        },
        new("status", 200, "getOfferStatus.response-200", "getOfferStatus.response-200.migrated")
        {
            Read = async clients => AnswerReading.Of(await clients.Portal.GetOfferStatusAsync(
                new() { PublisherId = Publisher, OfferId = Offer }).ConfigureAwait(false)),
        },
        new("offers", 200, "listOffers.response-200", "common.response-400")
        {
            Read = async clients => AnswerReading.Of(await clients.Portal.ListOffersAsync(new() { PublisherId = Publisher }).ConfigureAwait(false)),
        },
    ];
}
