using System.Diagnostics;
using Clientwright.Fuzz.Checking;

namespace Clientwright.Fuzz.Costs;

/// <summary>What it cost to generate from a project's specs.</summary>
/// <param name="Time">By the clock.</param>
/// <param name="Processor">By all threads of the process, those that compile and collect garbage among them.</param>
/// <param name="Bytes">What was allocated, in all; it bounds what was needed at once.</param>
/// <param name="Characters">How long the specs are.</param>
/// <param name="Emitted">How many characters came out, apart from support code.</param>
/// <param name="Reported">The diagnostics, each id with its number.</param>
/// <param name="IsPossible">Whether it ended as it should, with memory as it should be.</param>
internal sealed record Cost(TimeSpan Time, TimeSpan Processor, long Bytes, long Characters, long Emitted, string Reported, bool IsPossible)
{
    public const long MostBytes = 500_000_000;

    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    public static Cost Of(CostlySpecs specs, Consumer consumer)
    {
        var files = specs.Make().ToList();
        // What the compiler and the generator do once in a process is not of the specs.
        CaseRun.Of([new("/p/api.yaml", "api: Portal\n"), new("/p/e.yaml", "endpoint: E\nroute: GET /e\nresponses: { 200: { is: Found, means: It. } }\n")], consumer);
        var (processor, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var watch = Stopwatch.StartNew();
        var run = CaseRun.Of(files, consumer);
        var time = watch.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;

        var ids = run.Diagnostics.CountBy(diagnostic => diagnostic.Id).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return new Cost(
            time,
            processor,
            bytes,
            files.Sum(file => (long)file.Text.Length),
            run.Sources.Where(source => !consumer.IsSupport(source)).Sum(source => (long)source.SourceText.Length),
            run.Result.Exception?.ToString() ?? string.Join(", ", ids.Select(pair => $"{pair.Key} ×{pair.Value}")),
            run.Result.Exception is null && bytes < MostBytes && (specs.Limit is null || ids.Exists(pair => pair.Key == specs.Limit)));
    }
}
