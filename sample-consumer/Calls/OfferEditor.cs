using SampleConsumer.Accounts;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Calls;

/// <summary>
/// Changes offers without undoing what others write meanwhile: it writes under the ETag of what it read and, where that is stale, reads
/// again and applies the change again.
/// </summary>
internal sealed class OfferEditor(OfferCalls offers)
{
    private const int Attempts = 3;

    /// <param name="change">May be called several times, each time with a newer offer.</param>
    public async Task<PutOfferResult.Replaced> EditAsync(
        GetOfferResult.Found read, Func<VirtualMachineOffer, VirtualMachineOffer> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var offer = VirtualMachine(read.Body);

            // Without the header the portal takes the write for the creation of an offer.
            var tag = read.ETag ?? throw new UnexpectedEndException($"{offer.Id} came without an ETag to write it back under.");

            switch (await offers.PutAsync(change(offer), offer.Id, tag, cancellationToken))
            {
                case PutOfferResult.Replaced replaced:
                    return replaced;

                case PutOfferResult.Stale when attempt < Attempts:
                    read = (await offers.GetAsync(offer.Id, cancellationToken)).GetOrThrow();
                    break;

                case var refused:
                    throw new UnexpectedEndException($"{offer.Id} could not be written: {refused.GetType().Name} ({refused.StatusCode}).");
            }
        }
    }

    public static VirtualMachineOffer VirtualMachine(Offer offer) => offer.Match(
        virtualMachine => virtualMachine.Value,
        other => throw new UnexpectedEndException($"An offer of type {other.Kind} cannot be edited here."));
}
