using System.Diagnostics;
using Clientwright.Fuzz.Making;

namespace Clientwright.Fuzz.Checking;

/// <summary>Runs a case through the generator and holds what comes out against the promises.</summary>
internal sealed class CaseChecker
{
    private const long MostBytes = 500_000_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private readonly Consumer _consumer = new();
    private readonly CaseRun _first;

    public CaseChecker() => _first = CaseRun.Of([new FuzzFile("/specs/first/api.yaml", "api: First\n")], _consumer);

    /// <summary>Whether time is measured: on a machine that does other work as well, that would say nothing.</summary>
    public bool MeasuresTime { get; init; }

    public Verdict Check(IReadOnlyList<FuzzFile> files)
    {
        var watch = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var run = _first.With(files, _consumer);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        processor = Environment.CpuUsage.TotalTime - processor;

        var findings = new List<Finding>();
        if (bytes > MostBytes)
        {
            findings.Add(new Finding(FindingKind.Memory, "", $"{bytes / 1_000_000} MB"));
        }

        if (MeasuresTime && processor > MostTime && watch.Elapsed > MostTime)
        {
            findings.Add(new Finding(FindingKind.Time, "", $"{processor.TotalSeconds:F1} s"));
        }

        if (run.Result.Exception is { } exception)
        {
            findings.Add(new Finding(FindingKind.Exception, exception.GetType().Name, exception.ToString()));
            return new Verdict(run, findings, watch.Elapsed);
        }

        var sources = run.Sources.Where(source => !_consumer.IsSupport(source)).ToList();
        findings.AddRange(HintNameCheck.Check(sources));
        findings.AddRange(sources.SelectMany(StructureCheck.Check).DistinctBy(finding => finding.Signature));
        findings.AddRange(NamesCheck.Check(files, sources).DistinctBy(finding => finding.Signature));
        findings.AddRange(CheckRepetition(files, run));
        findings.AddRange(CompilationCheck.Check(run, _consumer));
        return new Verdict(run, findings, watch.Elapsed);
    }

    private IEnumerable<Finding> CheckRepetition(IReadOnlyList<FuzzFile> files, CaseRun run)
    {
        var again = _first.With(files.Reverse(), _consumer);
        if (Differ(run.Files(), again.Files()) is { } file)
        {
            yield return new Finding(FindingKind.Repetition, "files", file);
        }

        if (Differ(run.Messages(), again.Messages()) is { } message)
        {
            yield return new Finding(FindingKind.Repetition, "messages", message);
        }

        var commented = files.Select(Comment).ToList();
        if (Differ(run.Files(), run.With(commented, _consumer).Files()) is { } changed)
        {
            yield return new Finding(FindingKind.Comment, "", changed);
        }
    }

    // Before the first line, where whatever follows stays what it is; a mark of the byte order has to stay the first.
    private static FuzzFile Comment(FuzzFile file) => file.Text.StartsWith('\uFEFF') ? file : file with { Text = "# A comment.\n" + file.Text };

    private static string? Differ(IEnumerable<string> left, IEnumerable<string> right)
    {
        var (first, second) = (left.ToList(), right.ToList());
        return first.SequenceEqual(second) ? null : first.Except(second).Concat(second.Except(first)).First();
    }
}
