namespace GeneratorBenchmarks;

/// <summary>What something cost.</summary>
/// <param name="Milliseconds">Processor time, and not what passed: other programs run too.</param>
/// <param name="Bytes">What was allocated.</param>
internal readonly record struct Cost(double Milliseconds, long Bytes)
{
    public static Cost Of(Action action)
    {
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        action();
        return new((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>The median of each.</summary>
    public static Cost MedianOf(IReadOnlyCollection<Cost> costs) => new(
        costs.Select(cost => cost.Milliseconds).Order().ElementAt(costs.Count / 2),
        costs.Select(cost => cost.Bytes).Order().ElementAt(costs.Count / 2));

    public static Cost operator -(Cost left, Cost right) => new(left.Milliseconds - right.Milliseconds, left.Bytes - right.Bytes);
}
