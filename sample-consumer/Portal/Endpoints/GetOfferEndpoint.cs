using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers/{publisherId}/offers/{offerId}</c>: the draft, which is the latest version.</summary>
internal static class GetOfferEndpoint
{
    public static void MapGetOffer(this IEndpointRouteBuilder offer) => offer.MapGet("", Handle);

    private static IResult Handle(HttpContext context, PortalState state)
    {
        var offer = context.Features.GetRequiredFeature<Offer>();
        return OfferAnswer.Read(context, offer, offer.Draft, state);
    }
}
