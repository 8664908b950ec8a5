using Benchmarks.Contenders;
using Benchmarks.Reporting;

namespace Benchmarks;

/// <summary>The bytes that a call allocates, exactly: it ends at once and on the calling thread, so nothing else is counted and no clock is needed.</summary>
internal static class Bytes
{
    private const int Calls = 50;
    private const int Settled = 8;
    private const int PauseMilliseconds = 30;
    private const int Longest = 60;

    public static ResultTable Measure(IReadOnlyList<Row> rows) =>
        new("bytes a call", "", 0, [.. rows.Select(row => ResultRow.Of(row.Title(), Field.All, entry => entry.Name, entry => Measure(row, entry.New())))]);

    // Code that is compiled anew while it runs allocates less and less: measured until nothing has changed for a while. What never
    // allocates the same twice is measured for so long, and has the least.
    private static long Measure(Row row, Contender contender)
    {
        var call = contender.Prepare(row, new CannedHandler(row));
        var (last, least) = (-1L, long.MaxValue);
        for (int unchanged = 0, round = 0; unchanged < Settled && round < Longest; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Repeat(call, Calls);
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
            unchanged = bytes == last ? unchanged + 1 : 0;
            last = bytes;
            least = Math.Min(least, bytes);
            Thread.Sleep(PauseMilliseconds);
        }

        return least;
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
}
