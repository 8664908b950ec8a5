namespace SampleConsumer.Portal.Domain;

/// <summary>
/// What differs between offers. The pages, their editions and the portal's public clients contradict each other; each offer takes one
/// side, so that a client meets all of them.
/// </summary>
internal sealed record OfferTraits
{
    public LocationStyle Location { get; init; } = LocationStyle.Migrated;

    public OperationShape OperationShape { get; init; } = OperationShape.BareObject;

    public StatusVocabulary Vocabulary { get; init; } = StatusVocabulary.StatusPage;

    public PublishingCourse Course { get; init; } = PublishingCourse.GoesLive;

    /// <summary>The part of its time, from 0 to 1, that an operation waits before it begins to run.</summary>
    public double QueueShare { get; init; }

    public CancelStyle Cancelling { get; init; } = CancelStyle.AtOnce;

    /// <summary>Why the offer cannot be published; empty for a sound one.</summary>
    public IReadOnlyList<string> ValidationFaults { get; init; } = [];

    public Outage Outage { get; init; } = Outage.None;
}
