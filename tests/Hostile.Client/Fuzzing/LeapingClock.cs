namespace Hostile.Client.Fuzzing;

/// <summary>A clock on which every wait is over at once, and which knows the shortest that was asked for.</summary>
internal sealed class LeapingClock : TimeProvider
{
    public TimeSpan ShortestWait { get; set; } = TimeSpan.MaxValue;

    public int Waits { get; set; }

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits++;
        ShortestWait = dueTime < ShortestWait ? dueTime : ShortestWait;
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
