using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/operations/{operationKey}</c>: no page has it as a call, only as an address that is handed out.</summary>
internal static class GetOperationByLocationEndpoint
{
    public static void MapGetOperationByLocation(this IEndpointRouteBuilder api) => api.MapGet("/operations/{operationKey}", Handle);

    private static IResult Handle(HttpContext context, PortalState state, EmbeddedPortalOptions options, string operationKey)
    {
        if (!OperationKey.TryParse(operationKey, out var key) || state.FindPublisher(key.PublisherId) is not { } publisher)
            return Refusal.NoSuchOperation(operationKey);

        // The publisher hides in the key, so the check of the other routes has to be made up for here.
        if (!publisher.AdmitsClient)
            return Refusal.NotAdmitted(publisher.Id);

        return publisher.FindOfferByKey(key.Offer) is { } offer && offer.FindPublishing(key.PublishingVersion) is { } operation
            ? OperationAnswer.Standing(context, offer, operation, state, options)
            : Refusal.NoSuchOperation(operationKey);
    }
}
