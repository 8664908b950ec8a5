namespace SampleConsumer.Portal.Domain;

/// <summary>
/// A long-running operation on an offer. Nothing ticks: where it stands is computed from the time that has passed, so that it advances
/// by any clock and needs no one to push it.
/// </summary>
internal sealed class Operation
{
    private const string CertificationFault = "No virtual machine image was found for the plan contoso.";

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

    /// <summary>An operation without steps.</summary>
    public Operation(DateTimeOffset startedAt, TimeSpan duration)
    {
        _startedAt = _runsFrom = startedAt;
        _endsAt = startedAt + duration;
        _schedule = [];
    }

    public Guid Id { get; } = Guid.NewGuid();

    public required OperationKind Kind { get; init; }

    public required int OfferVersion { get; init; }

    public required int PublishingVersion { get; init; }

    /// <summary>As sent, joined by commas.</summary>
    public string? NotificationEmails { get; init; }

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
            return step == PublishingStep.Certification && Course is PublishingCourse.FailsCertification
                ? new StepProgress(step, StepState.Blocked, 0, [StepMessage.Error(CertificationFault, endsAt)])
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
