using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers/{publisherId}/offers/{offerId}/slot/{slotId}</c></summary>
internal static class GetOfferSlotEndpoint
{
    public static void MapGetOfferSlot(this IEndpointRouteBuilder offer) => offer.MapGet("/slot/{slotId}", Handle);

    private static IResult Handle(HttpContext context, PortalState state, string slotId)
    {
        var offer = context.Features.GetRequiredFeature<Offer>();

        if (Find(slotId) is not { } slot)
            return Refusal.NoSuchSlot(slotId);

        return offer.DocumentIn(slot, state.Now) is { } document
            ? OfferAnswer.Read(context, offer, document, state)
            : Refusal.NothingInSlot(offer.Id, slot.ToString());
    }

    // By name only: parsing an enumeration would take numbers and lists as well.
    private static OfferSlot? Find(string slotId) => Enum.GetValues<OfferSlot>()
        .Cast<OfferSlot?>()
        .FirstOrDefault(slot => slotId.Equals(slot.ToString(), StringComparison.OrdinalIgnoreCase));
}
