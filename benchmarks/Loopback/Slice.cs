using System.Diagnostics;

namespace Benchmarks.Loopback;

/// <summary>What one contender's callers did in a short time.</summary>
/// <param name="Calls">A second.</param>
/// <param name="Bytes">Allocated for a call, in this process.</param>
/// <param name="Microseconds">Of processor time for a call, in this process: the sockets' work is among it.</param>
internal sealed record Slice(double Calls, double Bytes, double Microseconds)
{
    /// <summary>So many callers, each of which calls again as soon as it has its answer.</summary>
    public static async Task<Slice> MeasureAsync(Func<Task> call, int callers, TimeSpan length)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var end = started + (long)(length.TotalSeconds * Stopwatch.Frequency);
        var counts = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(() => CallAsync(call, end))));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var calls = counts.Sum();
        return new Slice(
            calls / seconds,
            (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / calls,
            (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / calls);
    }

    private static async Task<long> CallAsync(Func<Task> call, long end)
    {
        var count = 0L;
        do
        {
            await call().ConfigureAwait(false);
            count++;
        }
        while (Stopwatch.GetTimestamp() < end);
        return count;
    }
}
