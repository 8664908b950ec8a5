namespace SampleConsumer.Portal.Domain;

/// <summary>
/// A long-running operation on an offer. Nothing ticks: where it stands is computed from the time that has passed, so that it advances
/// by any clock and needs no one to push it.
/// </summary>
internal sealed class Operation
{
    private readonly DateTimeOffset _startedAt;
    private readonly DateTimeOffset _runsFrom;
    private readonly DateTimeOffset _endsAt;
    private readonly IReadOnlyList<ScheduledStep> _schedule;

    /// <summary>A publishing that takes <paramref name="duration"/>, the first part of which it waits in a queue.</summary>
    public Operation(DateTimeOffset startedAt, TimeSpan duration, double queueShare, PublishingCourse course)
    {
        _startedAt = startedAt;
        _runsFrom = startedAt + (duration * queueShare);
        _endsAt = startedAt + duration;
        _schedule = ScheduledStep.Lay(PublishingStep.On(course), _runsFrom, _endsAt);
        Course = course;
    }

    /// <summary>Going live: what led to the preview is behind it, and from there to its start the offer waited for its publisher.</summary>
    public Operation(DateTimeOffset startedAt, TimeSpan duration, double queueShare, Operation previewed)
    {
        _startedAt = startedAt;
        _runsFrom = startedAt + (duration * queueShare);
        _endsAt = startedAt + duration;
        _schedule =
        [
            .. previewed._schedule,
            new ScheduledStep(PublishingStep.Signoff, previewed._endsAt, startedAt),
            .. ScheduledStep.Lay([PublishingStep.Live], _runsFrom, _endsAt),
        ];
        Course = PublishingCourse.GoesLive;
    }

    /// <summary>An operation without steps.</summary>
    public Operation(DateTimeOffset startedAt, TimeSpan duration)
    {
        _startedAt = _runsFrom = startedAt;
        _endsAt = startedAt + duration;
        _schedule = [];
    }

    public Guid Id { get; } = Guid.NewGuid();

    public required OperationKind Kind { get; init; }

    /// <summary>What it publishes, whatever becomes of the draft in the meantime; of a cancellation, what is not published after all.</summary>
    public required OfferDocument Document { get; init; }

    public required int PublishingVersion { get; init; }

    /// <summary>As sent, joined by commas.</summary>
    public string? NotificationEmails { get; init; }

    /// <summary>What certification is going to find; null if nothing.</summary>
    public string? CertificationFault { get; init; }

    /// <summary>How far it gets; null for an operation that publishes nothing.</summary>
    public PublishingCourse? Course { get; }

    /// <summary>Set once, by the offer, which sees to it that only one request does so.</summary>
    public Cancellation? Cancellation { get; set; }

    public OperationProgress ProgressAt(DateTimeOffset now)
    {
        var cancellation = Cancellation;
        var state = StateAt(now, cancellation);

        return new OperationProgress(state, LastChangeBefore(now, cancellation), [.. StepsAt(now, state, cancellation)])
        {
            Fault = state is OperationState.Failed ? CertificationFault : null,
        };
    }

    /// <summary>Whether its document stood in the preview at that moment, or had been there.</summary>
    public bool HasReachedPreviewBy(DateTimeOffset now) => HasCompletedBy(PublishingStep.Packaging, now);

    public bool HasGoneLiveBy(DateTimeOffset now) => HasCompletedBy(PublishingStep.Live, now);

    private bool HasCompletedBy(PublishingStep step, DateTimeOffset now)
    {
        var reached = Cancellation?.RequestedAt ?? now;
        return _schedule.Any(scheduled => scheduled.Step == step && scheduled.EndsAt <= reached);
    }

    private OperationState StateAt(DateTimeOffset now, Cancellation? cancellation) => cancellation switch
    {
        { EndsAt: var stopped } when now >= stopped => OperationState.Canceled,
        not null => OperationState.Running,
        null when now < _runsFrom => OperationState.NotStarted,
        null when now < _endsAt => OperationState.Running,
        _ => Course is PublishingCourse.FailsCertification ? OperationState.Failed : OperationState.Succeeded,
    };

    private IEnumerable<StepProgress> StepsAt(DateTimeOffset now, OperationState state, Cancellation? cancellation)
    {
        if (Course is null)
            yield break;

        // A cancelled operation goes no further, even while it winds down.
        var reached = cancellation?.RequestedAt ?? now;

        foreach (var step in PublishingStep.All)
        {
            yield return _schedule.FirstOrDefault(scheduled => scheduled.Step == step) is { } scheduled
                ? StepAt(scheduled, reached, state, cancellation)
                : Beyond(step, state);
        }
    }

    private StepProgress StepAt(ScheduledStep scheduled, DateTimeOffset reached, OperationState state, Cancellation? cancellation)
    {
        var (step, startsAt, endsAt) = scheduled;

        if (reached < startsAt)
            return new StepProgress(step, StepState.NotStarted, 0, []);

        if (reached >= endsAt)
        {
            return step == PublishingStep.Certification && CertificationFault is { } fault
                ? new StepProgress(step, StepState.Blocked, 0, [StepMessage.Error(fault, endsAt)])
                : new StepProgress(step, StepState.Complete, 100, [StepMessage.Information("Step completed.", endsAt)]);
        }

        return state is OperationState.Canceled
            ? new StepProgress(step, StepState.Canceled, scheduled.PercentageAt(reached),
                [StepMessage.Information("Step canceled.", cancellation!.EndsAt)])
            : new StepProgress(step, StepState.InProgress, scheduled.PercentageAt(reached),
                [StepMessage.Information("Step started.", startsAt)]);
    }

    private static StepProgress Beyond(PublishingStep step, OperationState state) =>
        step == PublishingStep.Signoff && state is OperationState.Succeeded
            ? new StepProgress(step, StepState.WaitingForPublisherReview, 0, [])
            : new StepProgress(step, StepState.NotStarted, 0, []);

    private DateTimeOffset LastChangeBefore(DateTimeOffset now, Cancellation? cancellation)
    {
        IEnumerable<DateTimeOffset> course = [_startedAt, _runsFrom, .. _schedule.Select(step => step.EndsAt), _endsAt];
        var changes = cancellation is null
            ? course
            : [.. course.Where(moment => moment < cancellation.RequestedAt), cancellation.RequestedAt, cancellation.EndsAt];

        return changes.Where(moment => moment <= now).Max();
    }
}
