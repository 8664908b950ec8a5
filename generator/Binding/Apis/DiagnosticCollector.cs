using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>Collects what is wrong in several files.</summary>
internal sealed class DiagnosticCollector
{
    private readonly SortedDictionary<string, DiagnosticBag> _bags = new(StringComparer.Ordinal);
    private readonly List<SpecDiagnostic> _others = [];

    public void Report(string path, string id, SourceSpan span, params string[] arguments)
    {
        if (!_bags.TryGetValue(path, out var bag))
        {
            bag = new DiagnosticBag(path);
            _bags.Add(path, bag);
        }

        bag.Report(id, span, arguments);
    }

    public void AddRange(IEnumerable<SpecDiagnostic> diagnostics) => _others.AddRange(diagnostics);

    /// <summary>All of them, file by file.</summary>
    public EquatableArray<SpecDiagnostic> ToDiagnostics() => _bags.Values
        .SelectMany(bag => bag.ToDiagnostics())
        .Concat(_others)
        .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Span.Start)
        .ToEquatableArray();
}
