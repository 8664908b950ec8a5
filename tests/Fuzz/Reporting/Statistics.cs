using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Clientwright.Diagnostics;
using Clientwright.Fuzz.Checking;
using Clientwright.Fuzz.Making;

namespace Clientwright.Fuzz.Reporting;

/// <summary>What a run of the fuzzer has seen.</summary>
internal sealed class Statistics
{
    private static readonly string[] Ids =
    [
        .. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SortedDictionary<string, (long Cases, long Sound)> _origins = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _reported = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _findings = new(StringComparer.Ordinal);
    private long _files;

    public long Cases => _origins.Values.Sum(origin => origin.Cases);

    public long Sound => _origins.Values.Sum(origin => origin.Sound);

    public IReadOnlyDictionary<string, long> Findings => _findings;

    public IEnumerable<string> NeverReached => Ids.Except(_reported.Keys, StringComparer.Ordinal);

    public void Count(FuzzCase fuzzCase, Verdict verdict)
    {
        var (cases, sound) = _origins.GetValueOrDefault(fuzzCase.Origin);
        _origins[fuzzCase.Origin] = (cases + 1, sound + (verdict.Run.HasErrors ? 0 : 1));
        _files += verdict.Run.Sources.Length;
        foreach (var id in verdict.Run.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct())
        {
            _reported[id] = _reported.GetValueOrDefault(id) + 1;
        }

        foreach (var finding in verdict.Findings)
        {
            _findings[finding.Signature] = _findings.GetValueOrDefault(finding.Signature) + 1;
        }
    }

    public IEnumerable<string> Lines()
    {
        yield return Invariant($"{Cases} cases in {_watch.Elapsed:hh\\:mm\\:ss}, processor time {Environment.CpuUsage.TotalTime:hh\\:mm\\:ss}; {_files} files generated");
        foreach (var (origin, (cases, sound)) in _origins)
        {
            yield return Invariant($"  {origin}: {cases}, of which {100.0 * sound / cases:F1} % without an error");
        }

        yield return Invariant($"{_reported.Count} of {Ids.Length} diagnostics reached: {string.Join(", ", _reported.Select(pair => Invariant($"{pair.Key} {pair.Value}")))}");
        yield return $"never: {string.Join(", ", NeverReached)}";
        yield return _findings.Count == 0 ? "no findings" : $"findings: {string.Join(", ", _findings.Select(pair => Invariant($"{pair.Key} ×{pair.Value}")))}";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
