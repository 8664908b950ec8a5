namespace SampleConsumer.Portal.Domain;

/// <summary>One step at one moment.</summary>
internal sealed record StepProgress(PublishingStep Step, StepState State, int Percentage, IReadOnlyList<StepMessage> Messages);
