namespace SampleConsumer.Portal.Domain;

/// <summary>
/// What differs between offers. The pages, their editions and the portal's public clients contradict each other; each offer takes one
/// side, so that a client meets all of them.
/// </summary>
internal sealed record OfferTraits
{
    /// <summary>An offer that a client creates takes the path of the pages: to the preview first, and live when it is told to.</summary>
    public static OfferTraits Created { get; } = new() { Course = PublishingCourse.AwaitsSignoff };

    public LocationStyle Location { get; init; } = LocationStyle.Migrated;

    public OperationShape OperationShape { get; init; } = OperationShape.BareObject;

    public StatusVocabulary Vocabulary { get; init; } = StatusVocabulary.StatusPage;

    /// <summary>How far a publishing gets by itself, if certification finds nothing.</summary>
    public PublishingCourse Course { get; init; } = PublishingCourse.GoesLive;

    /// <summary>The part of its time, from 0 to 1, that an operation waits before it begins to run.</summary>
    public double QueueShare { get; init; }

    public CancelStyle Cancelling { get; init; } = CancelStyle.AtOnce;

    public Outage Outage { get; init; } = Outage.None;
}
