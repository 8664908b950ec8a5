using System.Text.Json.Nodes;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Steps as they stand in answers: in an operation, and in the status of an offer, which are described on two pages.</summary>
internal static class StepJson
{
    public static JsonObject Write(StepProgress progress, StatusVocabulary vocabulary) => Write(
        progress, progress.Step.Estimate, progress.Step.Description, vocabulary);

    public static JsonObject WriteForStatusPage(StepProgress progress) => Write(
        progress, progress.Step.EstimateOnStatusPage, progress.Step.DescriptionOnStatusPage, StatusVocabulary.StatusPage);

    public static JsonObject WriteMessage(StepMessage message) => new()
    {
        ["messageHtml"] = message.Html,
        ["level"] = message.Level,
        ["timestamp"] = WireTime.Format(message.Timestamp),
    };

    private static JsonObject Write(StepProgress progress, string? estimate, string description, StatusVocabulary vocabulary)
    {
        var json = new JsonObject();

        if (estimate is not null)
            json["estimatedTimeFrame"] = estimate;

        json["id"] = progress.Step.Id;
        json["stepName"] = progress.Step.Name;
        json["description"] = description;
        json["status"] = vocabulary.Spell(progress.State);
        json["messages"] = new JsonArray([.. progress.Messages.Select(WriteMessage)]);
        json["progressPercentage"] = progress.Percentage;

        return json;
    }
}
