using System.Text.Json;
using System.Text.Json.Nodes;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Operations as they stand in answers.</summary>
internal static class OperationJson
{
    /// <summary>An operation in full.</summary>
    public static JsonObject Write(Offer offer, Operation operation, OperationProgress progress)
    {
        var json = new JsonObject
        {
            ["status"] = offer.Traits.Vocabulary.Spell(progress.State),
            ["messages"] = new JsonArray(),
            ["publishingVersion"] = operation.PublishingVersion,
            ["offerVersion"] = operation.Document.Version,
            ["cancellationRequestState"] = CancellationRequestState(operation, progress),
            ["steps"] = new JsonArray([.. progress.Steps.Select(step => StepJson.Write(step, offer.Traits.Vocabulary))]),
            ["previewLinks"] = new JsonArray(),
            ["liveLinks"] = new JsonArray(),
        };

        if (VisibleEmails(offer, operation) is { } emails)
            json["notificationEmails"] = emails;

        return json;
    }

    /// <summary>An operation as an element of a list, where the same things have other names.</summary>
    public static JsonObject WriteSummary(Offer offer, Operation operation, OperationProgress progress)
    {
        var metadata = new JsonObject();
        if (VisibleEmails(offer, operation) is { } emails)
            metadata["emails"] = emails;

        var json = new JsonObject
        {
            ["id"] = operation.Id.ToString(),
            ["offerId"] = offer.ResourceId.ToString(),
            ["offerVersion"] = operation.Document.Version,
            ["offerTypeId"] = offer.Type.Id,
            ["publisherId"] = offer.PublisherId,
            ["submissionType"] = JsonNamingPolicy.CamelCase.ConvertName(operation.Kind.ToString()),
            ["submissionState"] = offer.Traits.Vocabulary.Spell(progress.State),
            ["publishingVersion"] = operation.PublishingVersion,
            ["slot"] = operation.Kind is OperationKind.GoLive ? "production" : "staging",

            // The number in the pages' sample is the ticks of its day: a 64-bit integer that no double can hold.
            ["version"] = progress.ChangedAt.UtcTicks,
            ["definition"] = new JsonObject { ["metadata"] = metadata },
            ["changedTime"] = WireTime.Format(progress.ChangedAt),
        };

        if (progress.Fault is { } fault)
            json["error"] = fault;

        return json;
    }

    /// <summary>
    /// Partner Center mails the seller's contact instead; for an offer that has moved there, the addresses are neither used nor returned.
    /// </summary>
    public static string? VisibleEmails(Offer offer, Operation operation) =>
        offer.Traits.Location is LocationStyle.Migrated ? null : operation.NotificationEmails;

    // Only the first of these is in the pages' samples; the other two are what a reader would expect beside it.
    private static string CancellationRequestState(Operation operation, OperationProgress progress) => progress switch
    {
        { HasEnded: false } when operation.Kind is not OperationKind.Cancel && operation.Cancellation is null => "canCancel",
        { HasEnded: false } when operation.Cancellation is not null => "cancelRequested",
        _ => "cannotCancel",
    };
}
