using SampleConsumer.Accounts;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Calls;

/// <summary>The calls that read and write a publisher's offers, each told on the account.</summary>
internal sealed class OfferCalls(Account account, ICloudPartnerPortalClient client, string publisher)
{
    public async Task<IReadOnlyList<OfferSummary>> ListAsync(CancellationToken cancellationToken)
    {
        var result = await client.ListOffersAsync(new() { PublisherId = publisher }, cancellationToken);

        // Where one case alone leads on, nothing has to be switched on: the exception says which case it was instead.
        var offers = result.GetOrThrow().Body;
        account.Answer("ListOffers", result, $"{offers.Count} offers");
        foreach (var offer in offers)
        {
            account.Line($"  {offer.Id,-24} {offer.Status,-26} {offer.ChangedTime:u}");
        }

        return offers;
    }

    public async Task ListOperationsAsync(string offer, CancellationToken cancellationToken)
    {
        var result = await client.ListOperationsAsync(new() { PublisherId = publisher, OfferId = offer }, cancellationToken);
        account.Answer($"ListOperations {offer}", result, result switch
        {
            ListOperationsResult.Listed { Body: [] } => "none yet",
            ListOperationsResult.Listed listed => string.Join(", ", listed.Body.Select(each => $"{each.SubmissionType} {each.SubmissionState}")),
            ListOperationsResult.NotFound => "no such offer",
            IBadRequest or IUnauthorized or IForbidden or IUnexpected => SharedAnswers.Describe(result),
        });
    }

    /// <summary>Reads the draft as it has to be read to be written back: with the prices of private plans, which are lost otherwise.</summary>
    public async Task<GetOfferResult> GetAsync(string offer, CancellationToken cancellationToken)
    {
        var result = await client.GetOfferAsync(
            new() { PublisherId = publisher, OfferId = offer, IncludeAllPricing = true }, cancellationToken);
        account.Answer($"GetOffer {offer}", result, result switch
        {
            GetOfferResult.Found found => $"{OfferText.Describe(found.Body)}, ETag {found.ETag}",
            GetOfferResult.NotFound => "no such offer",
            IBadRequest or IUnauthorized or IForbidden or IUnexpected => SharedAnswers.Describe(result),
        });
        return result;
    }

    /// <summary>Replaces the draft, if it is still the one that <paramref name="read"/> names.</summary>
    public async Task<PutOfferResult> PutAsync(Offer offer, string id, ETag read, CancellationToken cancellationToken)
    {
        var result = await client.PutOfferAsync(
            new() { PublisherId = publisher, OfferId = id, IfMatch = read, Body = offer }, cancellationToken);
        account.Answer($"PutOffer {id}", result, result switch
        {
            PutOfferResult.Replaced replaced => $"written, ETag {replaced.ETag}",
            PutOfferResult.Created => "created",
            PutOfferResult.NotFound => "no such publisher",
            PutOfferResult.Exists exists => exists.Body?.Error?.Message ?? "there already",
            PutOfferResult.Stale => "somebody else has written since",
            IBadRequest or IUnauthorized or IForbidden or IUnexpected => SharedAnswers.Describe(result),
        });
        return result;
    }

    public async Task<GetOfferSlotResult> GetSlotAsync(string offer, Slot slot, CancellationToken cancellationToken)
    {
        var result = await client.GetOfferSlotAsync(new() { PublisherId = publisher, OfferId = offer, SlotId = slot }, cancellationToken);
        account.Answer($"GetOfferSlot {offer} {slot}", result, result switch
        {
            GetOfferSlotResult.Found found => OfferText.Describe(found.Body),
            GetOfferSlotResult.NotFound => "nothing there yet",
            IBadRequest or IUnauthorized or IForbidden or IUnexpected => SharedAnswers.Describe(result),
        });
        return result;
    }

    public async Task<OfferStatus> GetStatusAsync(string offer, CancellationToken cancellationToken)
    {
        var result = await client.GetOfferStatusAsync(new() { PublisherId = publisher, OfferId = offer }, cancellationToken);
        var body = result.GetOrThrow().Body;
        account.Answer($"GetOfferStatus {offer}", result, body.Status.Value);
        StepTable.Show(account, body.Steps ?? []);
        return body.Status;
    }
}
