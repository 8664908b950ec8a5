namespace SampleConsumer.Portal.Domain;

/// <summary>One operation at one moment.</summary>
internal sealed record OperationProgress(OperationState State, DateTimeOffset ChangedAt, IReadOnlyList<StepProgress> Steps)
{
    /// <summary>Why it failed; null if it did not.</summary>
    public string? Fault { get; init; }

    public bool HasEnded => State is OperationState.Succeeded or OperationState.Failed or OperationState.Canceled;
}
