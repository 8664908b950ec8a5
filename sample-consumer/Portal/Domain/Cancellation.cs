namespace SampleConsumer.Portal.Domain;

/// <summary>When an operation was told to stop, and when it has.</summary>
internal sealed record Cancellation(DateTimeOffset RequestedAt, DateTimeOffset EndsAt);
