using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers/{publisherId}/offers/{offerId}/versions/{version}</c></summary>
internal static class GetOfferVersionEndpoint
{
    public static void MapGetOfferVersion(this IEndpointRouteBuilder offer) => offer.MapGet("/versions/{version}", Handle);

    private static IResult Handle(HttpContext context, PortalState state, string version)
    {
        var offer = context.Features.GetRequiredFeature<Offer>();

        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Refusal.MalformedVersion(version);

        return offer.FindVersion(number) is { } document
            ? OfferAnswer.Read(context, offer, document, state)
            : Refusal.NoSuchVersion(offer.Id, number);
    }
}
