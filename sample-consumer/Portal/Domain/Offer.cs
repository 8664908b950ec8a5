namespace SampleConsumer.Portal.Domain;

/// <summary>An offer: its documents, and everything that was ever done to publish them.</summary>
internal sealed class Offer(OfferDocument draft)
{
    // Winding down is quicker than publishing, and still long enough to be seen by a client that polls.
    private const int CancellationShare = 4;

    private readonly Lock _gate = new();

    // All three are replaced as a whole, so that readers need no lock.
    private volatile OfferDocument _draft = draft;
    private volatile OfferDocument[] _earlierVersions = [];
    private volatile Operation[] _operations = [];
    private int _publishingVersion = 1;

    public required string PublisherId { get; init; }

    public required string Id { get; init; }

    /// <summary>The identifier that the operations of the offer carry.</summary>
    public required Guid ResourceId { get; init; }

    public required OfferType Type { get; init; }

    public OfferTraits Traits { get; init; } = new();

    /// <summary>What is being edited. Its version grows by one with each publishing; clients cannot set it.</summary>
    public OfferDocument Draft => _draft;

    /// <summary>In the order in which they were started.</summary>
    public IReadOnlyList<Operation> Operations => _operations;

    /// <summary>The operation that decides where the offer stands; null if it was never published.</summary>
    public Operation? LatestPublishing => Array.FindLast(_operations, operation => operation.Kind is not OperationKind.Cancel);

    public Operation? FindOperation(Guid operationId) => Array.Find(_operations, operation => operation.Id == operationId);

    /// <summary>The publishing that an <see cref="OperationKey"/> names. A cancellation shares its number and has no key of its own.</summary>
    public Operation? FindPublishing(int publishingVersion) => Array.Find(
        _operations, operation => operation.PublishingVersion == publishingVersion && operation.Kind is not OperationKind.Cancel);

    public OfferDocument? FindVersion(int version) =>
        _draft is var draft && draft.Version == version
            ? draft
            : Array.Find(_earlierVersions, document => document.Version == version);

    /// <summary>Null for a slot that nothing has reached yet.</summary>
    public OfferDocument? DocumentIn(OfferSlot slot, DateTimeOffset now) => slot switch
    {
        OfferSlot.Preview => Array.FindLast(_operations, operation => operation.HasReachedPreviewBy(now))?.Document,
        OfferSlot.Production => Array.FindLast(_operations, operation => operation.HasGoneLiveBy(now))?.Document,
        _ => _draft,
    };

    public OfferStatus StatusAt(DateTimeOffset now)
    {
        if (LatestPublishing is not { } publishing)
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

    public DateTimeOffset ChangedAt(DateTimeOffset now)
    {
        var savedAt = _draft.SavedAt;
        var movedAt = _operations is [.., var latest] ? latest.ProgressAt(now).ChangedAt : savedAt;

        return movedAt > savedAt ? movedAt : savedAt;
    }

    /// <summary>Replaces the draft. What is being published, or was, stays as it is.</summary>
    public SaveDecision Save(DraftInput input, IfMatch condition, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (input.Type != Type)
                return new SaveDecision.OfAnotherType(Type.Id);

            if (condition.IsAbsent)
                return new SaveDecision.Unconditional();

            if (!condition.Admits(_draft.EntityTag))
                return new SaveDecision.Stale();

            // Two documents never have one tag, even if the clock did not advance between them.
            var savedAt = now > _draft.SavedAt ? now : _draft.SavedAt.AddTicks(1);
            _draft = _draft with { Content = input.Content, SavedAt = savedAt };

            return new SaveDecision.Replaced(this, _draft);
        }
    }

    public PublishDecision Publish(DateTimeOffset now, TimeSpan duration, string? notificationEmails)
    {
        lock (_gate)
        {
            if (OfferReview.ValidationFaults(_draft, Type) is [_, ..] faults)
                return new PublishDecision.Invalid(faults);

            if (RunningAt(now) is { } running)
                return new PublishDecision.Busy(running);

            var document = _draft;
            var fault = OfferReview.CertificationFault(document, Type);
            var course = fault is null ? Traits.Course : PublishingCourse.FailsCertification;

            // One that stops at the preview has not used its version up: going live does.
            if (Traits.Course is PublishingCourse.GoesLive)
                BeginVersionAfter(document);

            return new PublishDecision.Started(Add(new Operation(now, duration, Traits.QueueShare, course)
            {
                Kind = OperationKind.Publish,
                Document = document,
                PublishingVersion = ++_publishingVersion,
                NotificationEmails = notificationEmails,
                CertificationFault = fault,
            }));
        }
    }

    /// <summary>Takes live what stands in the preview, which is not the draft if that was edited since.</summary>
    public GoLiveDecision GoLive(DateTimeOffset now, TimeSpan duration)
    {
        lock (_gate)
        {
            if (RunningAt(now) is { } running)
                return new GoLiveDecision.Busy(running);

            if (StatusAt(now) is not OfferStatus.WaitingForPublisherReview and var status)
                return new GoLiveDecision.NotAwaited(status);

            var previewed = LatestPublishing!;
            BeginVersionAfter(previewed.Document);

            return new GoLiveDecision.Started(Add(new Operation(now, duration, Traits.QueueShare, previewed)
            {
                Kind = OperationKind.GoLive,
                Document = previewed.Document,
                PublishingVersion = ++_publishingVersion,

                // The pages: who was told about the publishing is told about this.
                NotificationEmails = previewed.NotificationEmails,
            }));
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
            Document = running.Document,
            PublishingVersion = running.PublishingVersion,
            NotificationEmails = notificationEmails,
        }));
    }

    // In this order: a reader that sees the new draft has to find the version before it.
    private void BeginVersionAfter(OfferDocument published)
    {
        _earlierVersions = [.. _earlierVersions, published];
        _draft = _draft with { Version = published.Version + 1 };
    }

    private Operation? RunningAt(DateTimeOffset now) => Array.Find(_operations, operation => !operation.ProgressAt(now).HasEnded);

    private Operation Add(Operation operation)
    {
        _operations = [.. _operations, operation];
        return operation;
    }
}
