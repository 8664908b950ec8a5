namespace SampleConsumer.Portal.Domain;

/// <summary>What an operation does; a camel-cased name is the <c>submissionType</c> of the wire.</summary>
internal enum OperationKind
{
    Publish,
    GoLive,
    Cancel,
}
