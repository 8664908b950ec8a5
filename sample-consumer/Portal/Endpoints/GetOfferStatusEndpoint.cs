using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers/{publisherId}/offers/{offerId}/status</c></summary>
internal static class GetOfferStatusEndpoint
{
    public static void MapGetOfferStatus(this IEndpointRouteBuilder offer) => offer.MapGet("/status", Handle);

    private static JsonAnswer Handle(HttpContext context, PortalState state)
    {
        var now = state.Now;
        var offer = context.Features.GetRequiredFeature<Offer>();
        var publishing = offer.LatestPublishing;
        var progress = publishing?.ProgressAt(now);

        var json = new JsonObject
        {
            ["status"] = StatusVocabulary.Spell(offer.StatusAt(now)),
            ["messages"] = new JsonArray([.. Messages(progress)]),
            ["steps"] = new JsonArray([.. Steps(progress).Select(StepJson.WriteForStatusPage)]),
            ["previewLinks"] = new JsonArray(),
            ["liveLinks"] = new JsonArray(),
        };

        if (publishing is not null && OperationJson.VisibleEmails(offer, publishing) is { } emails)
            json["notificationEmails"] = emails;

        return JsonAnswer.Ok(json);
    }

    private static IEnumerable<JsonNode> Messages(OperationProgress? progress) => progress?.Fault is { } fault
        ? [StepJson.WriteMessage(StepMessage.Error(fault, progress.ChangedAt))]
        : [];

    // The steps are those of the offer, and so they are there before anything was done about them.
    private static IEnumerable<StepProgress> Steps(OperationProgress? progress) =>
        progress?.Steps ?? PublishingStep.All.Select(step => new StepProgress(step, StepState.NotStarted, 0, []));
}
