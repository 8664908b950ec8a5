using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers/{publisherId}/offers/{offerId}/submissions/</c>, all of them or those in one state.</summary>
internal static class ListOperationsEndpoint
{
    // The documented route ends in a slash; like the real portal, routing takes it without one as well.
    public static void MapListOperations(this IEndpointRouteBuilder offer) => offer.MapGet("/submissions/", Handle);

    private static JsonAnswer Handle(HttpContext context, PortalState state, string? status)
    {
        var now = state.Now;
        var offer = context.Features.GetRequiredFeature<Offer>();

        var summaries =
            from operation in offer.Operations
            let progress = operation.ProgressAt(now)
            where Asked(offer.Traits.Vocabulary.Spell(progress.State), status)
            select OperationJson.WriteSummary(offer, operation, progress);

        return JsonAnswer.Ok(new JsonArray([.. summaries]));
    }

    // Compared in the spelling that the list itself shows, so that every state that a caller reads there can be asked for.
    private static bool Asked(string state, string? filter) =>
        string.IsNullOrEmpty(filter) || state.Equals(filter, StringComparison.OrdinalIgnoreCase);
}
