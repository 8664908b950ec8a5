namespace SampleConsumer.Portal.Domain;

/// <summary>Where one step of an operation stands.</summary>
internal enum StepState
{
    NotStarted,
    InProgress,
    WaitingForPublisherReview,
    Blocked,
    Complete,
    Canceled,
}
