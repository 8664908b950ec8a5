using System.Globalization;
using Benchmarks.Contenders;

namespace Benchmarks;

/// <summary>The bytes that a call allocates, exactly: it ends at once and on the calling thread, so nothing else is counted and no clock is needed.</summary>
internal static class Bytes
{
    private const int Calls = 50;
    private const int Settled = 8;
    private const int PauseMilliseconds = 30;

    public static void Print(Row[] rows)
    {
        Console.WriteLine($"| bytes a call | {string.Join(" | ", Field.All.Select(entry => entry.Name))} |");
        Console.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", Field.All.Count))}");
        foreach (var row in rows)
        {
            var bytes = Field.All.Select(entry => Measure(row, entry.New())).ToList();
            Console.WriteLine($"| {row} | {string.Join(" | ", bytes.Select(value => Show(value, bytes[0])))} |");
        }
    }

    // Code that is compiled anew while it runs allocates less and less: measured until nothing has changed for a while.
    private static long Measure(Row row, Contender contender)
    {
        var call = contender.Prepare(row, new CannedHandler(row));
        var last = -1L;
        for (var unchanged = 0; unchanged < Settled;)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Repeat(call, Calls);
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
            unchanged = bytes == last ? unchanged + 1 : 0;
            last = bytes;
            Thread.Sleep(PauseMilliseconds);
        }

        return last;
    }

    private static void Repeat(Func<Task> call, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var task = call();
            if (!task.IsCompletedSuccessfully)
            {
                throw new InvalidOperationException("The call did not end at once.", task.Exception);
            }
        }
    }

    private static string Show(long bytes, long floor) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} ({(double)bytes / floor:F2})");
}
