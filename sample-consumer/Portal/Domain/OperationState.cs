namespace SampleConsumer.Portal.Domain;

/// <summary>Where an operation stands. How that is spelled on the wire is a matter of <see cref="StatusVocabulary"/>.</summary>
internal enum OperationState
{
    NotStarted,
    Running,
    Succeeded,
    Failed,
    Canceled,
}
