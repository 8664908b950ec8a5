namespace SampleConsumer.Portal.Domain;

/// <summary>An offer and everything that was ever done to publish it.</summary>
internal sealed class Offer
{
    // Winding down is quicker than publishing, and still long enough to be seen by a client that polls.
    private const int CancellationShare = 4;

    private readonly Lock _gate = new();
    private readonly DateTimeOffset _createdAt;

    // Replaced as a whole, so that readers need no lock.
    private volatile Operation[] _operations = [];
    private int _version = 1;
    private int _publishingVersion = 1;

    public Offer(DateTimeOffset createdAt) => _createdAt = createdAt;

    public required string PublisherId { get; init; }

    public required string Id { get; init; }

    /// <summary>The identifier that the operations of the offer carry.</summary>
    public required Guid ResourceId { get; init; }

    public required string DisplayText { get; init; }

    public string OfferTypeId { get; init; } = "microsoft-azure-virtualmachines";

    public OfferTraits Traits { get; init; } = new();

    /// <summary>Grows by one with each publishing; clients cannot set it.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>In the order in which they were started.</summary>
    public IReadOnlyList<Operation> Operations => _operations;

    public Operation? FindOperation(Guid operationId) => Array.Find(_operations, operation => operation.Id == operationId);

    /// <summary>The publishing that an <see cref="OperationKey"/> names. A cancellation shares its number and has no key of its own.</summary>
    public Operation? FindPublishing(int publishingVersion) => Array.Find(
        _operations, operation => operation.PublishingVersion == publishingVersion && operation.Kind is OperationKind.Publish);

    public OfferStatus StatusAt(DateTimeOffset now)
    {
        if (Array.FindLast(_operations, operation => operation.Kind is OperationKind.Publish) is not { } publishing)
            return OfferStatus.NeverPublished;

        return publishing.ProgressAt(now).State switch
        {
            OperationState.NotStarted or OperationState.Running => OfferStatus.Running,
            OperationState.Failed => OfferStatus.Failed,
            OperationState.Canceled => OfferStatus.Canceled,
            _ when publishing.Course is PublishingCourse.AwaitsSignoff => OfferStatus.WaitingForPublisherReview,
            _ => OfferStatus.Succeeded,
        };
    }

    public DateTimeOffset ChangedAt(DateTimeOffset now) =>
        _operations is [.., var latest] ? latest.ProgressAt(now).ChangedAt : _createdAt;

    public PublishDecision Publish(DateTimeOffset now, TimeSpan duration, string? notificationEmails)
    {
        lock (_gate)
        {
            if (Traits.ValidationFaults is [_, ..] faults)
                return new PublishDecision.Invalid(faults);

            if (RunningAt(now) is { } running)
                return new PublishDecision.Busy(running);

            _publishingVersion++;
            var operation = Add(new Operation(now, duration, Traits.QueueShare, Traits.Course)
            {
                Kind = OperationKind.Publish,
                OfferVersion = _version,
                PublishingVersion = _publishingVersion,
                NotificationEmails = notificationEmails,
            });
            Volatile.Write(ref _version, _version + 1);

            return new PublishDecision.Started(operation);
        }
    }

    /// <summary>Nothing in a cancel request names an operation: at most one runs, so the offer does.</summary>
    public CancelDecision Cancel(DateTimeOffset now, TimeSpan operationDuration, string? notificationEmails)
    {
        lock (_gate)
        {
            if (RunningAt(now) is not { } running)
                return new CancelDecision.NothingRuns();

            // Asked again while it winds down, the portal points to the same operation again.
            if (running is { Kind: OperationKind.Cancel } or { Cancellation: not null })
                return new CancelDecision.Winding(running);

            return Stop(running, now, operationDuration / CancellationShare, notificationEmails);
        }
    }

    private CancelDecision Stop(Operation running, DateTimeOffset now, TimeSpan windingDown, string? notificationEmails)
    {
        if (Traits.Cancelling is CancelStyle.WindsDown)
        {
            running.Cancellation = new Cancellation(now, now + windingDown);
            return new CancelDecision.Winding(running);
        }

        running.Cancellation = new Cancellation(now, now);
        if (Traits.Cancelling is CancelStyle.AtOnce)
            return new CancelDecision.Done();

        return new CancelDecision.Winding(Add(new Operation(now, windingDown)
        {
            Kind = OperationKind.Cancel,
            OfferVersion = running.OfferVersion,
            PublishingVersion = running.PublishingVersion,
            NotificationEmails = notificationEmails,
        }));
    }

    private Operation? RunningAt(DateTimeOffset now) => Array.Find(_operations, operation => !operation.ProgressAt(now).HasEnded);

    private Operation Add(Operation operation)
    {
        _operations = [.. _operations, operation];
        return operation;
    }
}
