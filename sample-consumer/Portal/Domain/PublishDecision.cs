namespace SampleConsumer.Portal.Domain;

/// <summary>What became of a request to publish an offer.</summary>
internal abstract record PublishDecision
{
    private PublishDecision()
    {
    }

    public sealed record Started(Operation Operation) : PublishDecision;

    public sealed record Invalid(IReadOnlyList<string> Faults) : PublishDecision;

    /// <summary>One operation at most runs on an offer.</summary>
    public sealed record Busy(Operation Running) : PublishDecision;
}
