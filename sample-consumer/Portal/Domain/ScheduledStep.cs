namespace SampleConsumer.Portal.Domain;

/// <summary>A step with its place in the time of one operation.</summary>
internal sealed record ScheduledStep(PublishingStep Step, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    /// <summary>Lays the steps end to end between two moments, each as long as its weight.</summary>
    public static IReadOnlyList<ScheduledStep> Lay(IReadOnlyList<PublishingStep> steps, DateTimeOffset from, DateTimeOffset until)
    {
        var total = steps.Sum(step => step.Weight);
        var scheduled = new List<ScheduledStep>(steps.Count);
        var done = 0;

        // Every boundary is computed from the whole: sums of rounded parts would miss the end by a few ticks.
        foreach (var step in steps)
        {
            var startsAt = from + ((until - from) * done / total);
            done += step.Weight;
            scheduled.Add(new ScheduledStep(step, startsAt, from + ((until - from) * done / total)));
        }

        return scheduled;
    }

    /// <summary>How much is done at a moment within the step: from 0 to 99, for only a step that has ended is complete.</summary>
    public int PercentageAt(DateTimeOffset moment) => (int)(100 * (moment - StartsAt).Ticks / (EndsAt - StartsAt).Ticks);
}
