using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}</c></summary>
internal static class GetOperationEndpoint
{
    public static void MapGetOperation(this IEndpointRouteBuilder offer) => offer.MapGet("/operations/{operationId}", Handle);

    private static IResult Handle(HttpContext context, PortalState state, EmbeddedPortalOptions options, string operationId)
    {
        var offer = context.Features.GetRequiredFeature<Offer>();

        if (!Guid.TryParse(operationId, out var id))
            return Refusal.MalformedOperationId(operationId);

        return offer.FindOperation(id) is { } operation
            ? OperationAnswer.Standing(context, offer, operation, state, options)
            : Refusal.NoSuchOperation(operationId);
    }
}
