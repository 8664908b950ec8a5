namespace SampleConsumer.Portal.Domain;

/// <summary>Something the portal tells the publisher about a step.</summary>
internal sealed record StepMessage(string Html, string Level, DateTimeOffset Timestamp)
{
    public static StepMessage Information(string html, DateTimeOffset timestamp) => new(html, "information", timestamp);

    public static StepMessage Error(string html, DateTimeOffset timestamp) => new(html, "error", timestamp);
}
