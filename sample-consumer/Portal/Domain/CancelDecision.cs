namespace SampleConsumer.Portal.Domain;

/// <summary>What became of a request to cancel the operation that runs on an offer.</summary>
internal abstract record CancelDecision
{
    private CancelDecision()
    {
    }

    public sealed record Done : CancelDecision;

    /// <summary>It takes a while; <paramref name="Operation"/> is the one to follow.</summary>
    public sealed record Winding(Operation Operation) : CancelDecision;

    public sealed record NothingRuns : CancelDecision;
}
