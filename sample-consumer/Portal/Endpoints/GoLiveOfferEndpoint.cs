using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>POST /api/publishers/{publisherId}/offers/{offerId}/golive</c></summary>
internal static class GoLiveOfferEndpoint
{
    public static void MapGoLiveOffer(this IEndpointRouteBuilder offer) => offer.MapPost("/golive", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext context, PortalState state, EmbeddedPortalOptions options)
    {
        var offer = context.Features.GetRequiredFeature<Offer>();

        // The page has no body. Some client sends that of publishing, whose addresses say nothing new here.
        var body = await NotificationBody.ReadAsync(context.Request);

        if (body.Refusal is { } refusal)
            return refusal;

        return offer.GoLive(state.Now, state.OperationDuration) switch
        {
            GoLiveDecision.Started(var operation) => OperationAnswer.Accepted(context, offer, operation, options),
            GoLiveDecision.Busy => Refusal.OperationInProgress(offer.Id),
            GoLiveDecision.NotAwaited(var status) => Refusal.SignoffNotAwaited(offer.Id, StatusVocabulary.Spell(status)),
            _ => throw new UnreachableException(),
        };
    }
}
