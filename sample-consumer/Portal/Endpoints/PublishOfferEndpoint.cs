using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>POST /api/publishers/{publisherId}/offers/{offerId}/publish</c></summary>
internal static class PublishOfferEndpoint
{
    public static void MapPublishOffer(this IEndpointRouteBuilder offer) => offer.MapPost("/publish", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext context, PortalState state, EmbeddedPortalOptions options)
    {
        var offer = context.Features.GetRequiredFeature<Offer>();
        var body = await NotificationBody.ReadAsync(context.Request);

        if (body.Refusal is { } refusal)
            return refusal;

        return offer.Publish(state.Now, state.OperationDuration, body.Emails) switch
        {
            PublishDecision.Started(var operation) => OperationAnswer.Accepted(context, offer, operation, options),
            PublishDecision.Invalid(var faults) => Refusal.FailedValidation(faults),
            PublishDecision.Busy => Refusal.OperationInProgress(offer.Id),
            _ => throw new UnreachableException(),
        };
    }
}
