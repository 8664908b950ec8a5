using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>POST /api/publishers/{publisherId}/offers/{offerId}/cancel</c></summary>
internal static class CancelOperationEndpoint
{
    public static void MapCancelOperation(this IEndpointRouteBuilder offer) => offer.MapPost("/cancel", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext context, PortalState state, EmbeddedPortalOptions options)
    {
        var offer = context.Features.GetRequiredFeature<Offer>();
        var body = await NotificationBody.ReadAsync(context.Request);

        if (body.Refusal is { } refusal)
            return refusal;

        return offer.Cancel(state.Now, state.OperationDuration, body.Emails) switch
        {
            CancelDecision.Done => TypedResults.Ok(),
            CancelDecision.Winding(var operation) => OperationAnswer.Accepted(context, offer, operation, options),
            CancelDecision.NothingRuns => Refusal.NoRunningOperation(offer.Id),
            _ => throw new UnreachableException(),
        };
    }
}
