using System.Diagnostics;
using Benchmarks.Contenders;
using Benchmarks.Reporting;

namespace Benchmarks;

/// <summary>
/// The time of a call as a ratio to the floor's, contenders in turn: a machine that is busy slows all of them, and the shortest of many rounds
/// hardly any. Faster than a run of BenchmarkDotNet, and steadier on a shared machine.
/// </summary>
internal static class Times
{
    private const int Rounds = 300;
    private const double RoundMilliseconds = 1;
    private const int WarmUpMilliseconds = 2500;

    public static ResultTable Measure(IReadOnlyList<Row> rows) => new("time a call", "µs", 2, [.. rows.Select(Measure)]);

    private static ResultRow Measure(Row row)
    {
        var calls = Field.All.Select(entry => entry.New().Prepare(row, new CannedHandler(row))).ToArray();
        var counts = Array.ConvertAll(calls, WarmUp);
        var best = Array.ConvertAll(calls, _ => double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < calls.Length; i++)
            {
                best[i] = Math.Min(best[i], Time(calls[i], counts[i]));
            }
        }

        return ResultRow.Of(row.Title(), Field.All.Zip(best), one => one.First.Name, one => one.Second / 1000);
    }

    // Until the code is compiled for good; then as many calls as a round has time for.
    private static int WarmUp(Func<Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalMilliseconds < WarmUpMilliseconds)
        {
            Time(call, 20);
        }

        return Math.Max(1, (int)(RoundMilliseconds / (Time(call, 20) / 1e6)));
    }

    private static double Time(Func<Task> call, int count)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            call().GetAwaiter().GetResult();
        }

        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / count;
    }
}
