using System.Diagnostics;
using System.Globalization;

namespace Hostile.Client.Fuzzing;

/// <summary>What a run of the fuzzer has seen.</summary>
public sealed class AnswerStatistics
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SortedDictionary<string, long> _ends = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _findings = new(StringComparer.Ordinal);

    public long Cases { get; private set; }

    /// <summary>How many answers were read as the declared ones with a value, written, and read again.</summary>
    public long RoundTrips { get; internal set; }

    /// <summary>The most bytes that were allocated for one of a body.</summary>
    public double LargestFactor { get; internal set; }

    /// <summary>How often each promise was broken.</summary>
    public IReadOnlyDictionary<string, long> Findings => _findings;

    /// <summary>How calls ended, each with how often.</summary>
    public IReadOnlyDictionary<string, long> Ends => _ends;

    public IEnumerable<string> Lines()
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{Cases} answers in {_watch.Elapsed:hh\\:mm\\:ss}; {RoundTrips} read, written and read again; at most {LargestFactor:F1} bytes allocated for one of a body");
        yield return "  " + string.Join(", ", _ends.Select(end => string.Create(CultureInfo.InvariantCulture, $"{end.Key} {end.Value}")));
        yield return _findings.Count == 0 ? "no findings" : "findings: " + string.Join(", ", _findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Key} ×{finding.Value}")));
    }

    internal void Count(string end)
    {
        Cases++;
        _ends[end] = _ends.GetValueOrDefault(end) + 1;
    }

    internal void Find(string finding) => _findings[finding] = _findings.GetValueOrDefault(finding) + 1;
}
