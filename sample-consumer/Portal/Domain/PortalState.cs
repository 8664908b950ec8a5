namespace SampleConsumer.Portal.Domain;

/// <summary>What the portal knows: its publishers, the time, and how long things take.</summary>
internal sealed class PortalState(TimeProvider time, TimeSpan operationDuration, IEnumerable<Publisher> publishers)
{
    // Some pages write `Contoso` in a route and `contoso` in the answer, so identifiers are compared without regard to case.
    private readonly Dictionary<string, Publisher> _publishers = publishers.ToDictionary(
        publisher => publisher.Id, StringComparer.OrdinalIgnoreCase);

    public DateTimeOffset Now => time.GetUtcNow();

    public TimeSpan OperationDuration => operationDuration;

    public IEnumerable<Publisher> Publishers => _publishers.Values;

    public Publisher? FindPublisher(string publisherId) => _publishers.GetValueOrDefault(publisherId);
}
