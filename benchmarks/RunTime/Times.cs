using System.Diagnostics;
using System.Globalization;
using Benchmarks.Contenders;

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

    public static void Print(Row[] rows)
    {
        Console.WriteLine($"| time a call | {string.Join(" | ", Field.All.Select(entry => entry.Name))} |");
        Console.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", Field.All.Count))}");
        foreach (var row in rows)
        {
            var times = Measure(row);
            Console.WriteLine($"| {row} | {string.Join(" | ", times.Select(time => Show(time, times[0])))} |");
        }
    }

    private static double[] Measure(Row row)
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

        return best;
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

    private static string Show(double nanoseconds, double floor) =>
        string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:N2} µs ({nanoseconds / floor:F2})");
}
