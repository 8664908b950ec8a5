namespace SampleConsumer.Portal.Domain;

/// <summary>What became of a request to take the previewed offer live.</summary>
internal abstract record GoLiveDecision
{
    private GoLiveDecision()
    {
    }

    public sealed record Started(Operation Operation) : GoLiveDecision;

    /// <summary>One operation at most runs on an offer.</summary>
    public sealed record Busy(Operation Running) : GoLiveDecision;

    /// <summary>Nothing waits in the preview for its publisher.</summary>
    public sealed record NotAwaited(OfferStatus Status) : GoLiveDecision;
}
