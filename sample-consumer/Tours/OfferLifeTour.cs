using SampleConsumer.Accounts;
using SampleConsumer.Calls;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Tours;

/// <summary>The life of an offer: edited as a draft while others edit it too, published up to its preview, and taken live.</summary>
internal sealed class OfferLifeTour(Account account, OfferCalls offers, OperationCalls operations)
{
    // Never published before, and of the kind that waits for its publisher once it is in the preview.
    private const string Backup = "contoso-backup";

    private const string Summary = "Contoso Backup keeps what you have";
    private const string Email = "help@contoso.com";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await EditAsync(cancellationToken);
        await PublishAsync(cancellationToken);
        await GoLiveAsync(cancellationToken);
    }

    private async Task EditAsync(CancellationToken cancellationToken)
    {
        account.Step("Change an offer under its ETag, which a colleague does at the same time");
        var editor = new OfferEditor(offers);
        var ours = (await offers.GetAsync(Backup, cancellationToken)).GetOrThrow();
        var colleagues = (await offers.GetAsync(Backup, cancellationToken)).GetOrThrow();

        account.Line("The colleague is first:");
        await editor.EditAsync(colleagues, offer => WithListing(offer, listing => listing with { SupportContactEmail = Email }), cancellationToken);

        account.Line("What we read is stale now. We read again, apply our change again, and write:");
        await editor.EditAsync(ours, offer => WithListing(offer, listing => listing with { Summary = Summary }), cancellationToken);
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        account.Step("Publish it up to its preview, and look at it there");
        var accepted = (await operations.PublishAsync(Backup, cancellationToken)).GetOrThrow();
        await operations.FollowAsync(accepted, cancellationToken);

        var preview = (await offers.GetSlotAsync(Backup, Slot.Preview, cancellationToken)).GetOrThrow();
        ShowBothChanges(preview.Body);
        Expect.Case<GetOfferSlotResult.NotFound>(await offers.GetSlotAsync(Backup, Slot.Production, cancellationToken));

        var status = await offers.GetStatusAsync(Backup, cancellationToken);
        Expect.That(status == OfferStatus.WaitingForPublisherReview, $"The offer does not wait for its publisher, it is {status}.");
    }

    private async Task GoLiveAsync(CancellationToken cancellationToken)
    {
        account.Step("Take it live");
        var accepted = (await operations.GoLiveAsync(Backup, cancellationToken)).GetOrThrow();
        await operations.FollowAsync(accepted, cancellationToken);

        var live = (await offers.GetSlotAsync(Backup, Slot.Production, cancellationToken)).GetOrThrow();
        ShowBothChanges(live.Body);

        var status = await offers.GetStatusAsync(Backup, cancellationToken);
        Expect.That(status == OfferStatus.Succeeded, $"The offer is not live, it is {status}.");
    }

    private void ShowBothChanges(Offer offer)
    {
        var listing = OfferEditor.VirtualMachine(offer).Definition.Offer;
        account.Line($"It has the colleague's change and ours: {listing?.SupportContactEmail}, '{listing?.Summary}'.");
        Expect.That(listing is { SupportContactEmail: Email, Summary: Summary }, "A change got lost.");
    }

    // Records all the way down: what is not named stays as it was read, and so does what the spec does not know.
    private static VirtualMachineOffer WithListing(VirtualMachineOffer offer, Func<VirtualMachineListing, VirtualMachineListing> change) =>
        offer with { Definition = offer.Definition with { Offer = change(offer.Definition.Offer ?? new()) } };
}
