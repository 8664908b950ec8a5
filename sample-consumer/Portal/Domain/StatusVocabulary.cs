using System.Text.Json;

namespace SampleConsumer.Portal.Domain;

/// <summary>How states are spelled on the wire. Two pages document two sets for the same things, and clients have met a third.</summary>
internal sealed record StatusVocabulary
{
    /// <summary>The spellings of the page on an offer's status, which most samples have.</summary>
    public static StatusVocabulary StatusPage { get; } = new();

    /// <summary>The spellings of the page on operations, which prints one of them with a space.</summary>
    public static StatusVocabulary OperationsPage { get; } = new()
    {
        OperationNotStarted = "not started",
        OperationSucceeded = "completed",
        StepInProgress = "running",
        StepBlocked = "failed",
        StepComplete = "completed",
    };

    /// <summary>In no page; public clients test for it.</summary>
    public static StatusVocabulary Observed { get; } = new() { OperationSucceeded = "complete" };

    private string OperationNotStarted { get; init; } = "notStarted";

    private string OperationSucceeded { get; init; } = "succeeded";

    private string StepInProgress { get; init; } = "inProgress";

    private string StepBlocked { get; init; } = "blocked";

    private string StepComplete { get; init; } = "complete";

    /// <summary>Of an offer's own states there is one spelling, but for a word that only the list of offers has.</summary>
    public static string Spell(OfferStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());

    public string Spell(OperationState state) => state switch
    {
        OperationState.NotStarted => OperationNotStarted,
        OperationState.Succeeded => OperationSucceeded,
        _ => JsonNamingPolicy.CamelCase.ConvertName(state.ToString()),
    };

    public string Spell(StepState state) => state switch
    {
        StepState.InProgress => StepInProgress,
        StepState.Blocked => StepBlocked,
        StepState.Complete => StepComplete,
        _ => JsonNamingPolicy.CamelCase.ConvertName(state.ToString()),
    };
}
