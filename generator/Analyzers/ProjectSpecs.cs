using System.Runtime.CompilerServices;
using Clientwright.Binding;
using Clientwright.Diagnostics;
using Clientwright.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientwright.Analyzers;

/// <summary>The specs of a project as they stand in one compilation, and what is wrong in them.</summary>
internal sealed class ProjectSpecs(AnalyzerOptions options)
{
    // An editor makes a compilation after every edit of any file, but keeps the texts of all others.
    private static readonly ConditionalWeakTable<AdditionalText, SpecFile> Parsed = new();

    private readonly AdditionalText[] _specs =
    [
        .. options.AdditionalFiles
            .GroupBy(static file => SpecPath.Normalize(file.Path), StringComparer.Ordinal)
            .Select(static same => same.OrderBy(static file => file.Path, StringComparer.Ordinal).First())
            .Where(file => BuildOptions.IsSpec(file, options.AnalyzerConfigOptionsProvider)),
    ];

    private readonly object _gate = new();
    private ILookup<string, SpecDiagnostic>? _byPath;

    /// <summary>What is wrong in one file; nothing for one that is no spec, or was listed before.</summary>
    public IEnumerable<SpecDiagnostic> DiagnosticsIn(AdditionalText file, CancellationToken cancellationToken) =>
        _specs.Contains(file) ? All(cancellationToken)[file.Path] : [];

    // Not a Lazy, which would keep the first one's cancellation for all that come after.
    private ILookup<string, SpecDiagnostic> All(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _byPath ??= Find(cancellationToken);
        }
    }

    private ILookup<string, SpecDiagnostic> Find(CancellationToken cancellationToken)
    {
        var files = _specs.Select(file => Parse(file, cancellationToken)).ToArray();
        return SpecDiagnostics.Find(files, BuildOptions.RootNamespaceOf(options.AnalyzerConfigOptionsProvider), cancellationToken)
            .ToLookup(diagnostic => diagnostic.Path, StringComparer.Ordinal);
    }

    private static SpecFile Parse(AdditionalText file, CancellationToken cancellationToken)
    {
        if (!Parsed.TryGetValue(file, out var spec))
        {
            var parsed = ClientGenerator.Parse(file, cancellationToken);
            spec = Parsed.GetValue(file, _ => parsed);
        }

        return spec;
    }
}
