using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>Where the C# names of two source files meet.</summary>
/// <param name="Losers">The source files, by their <see cref="SourceKey"/>, that are not emitted, in ordinal order.</param>
public sealed record NameClashes(EquatableArray<SpecDiagnostic> Diagnostics, EquatableArray<string> Losers)
{
    /// <summary>
    /// Finds the clashes. An API has its names before its endpoints and types; among those, the first has it by the order of paths
    /// and of lines. Names that differ in case only clash as well: generated files could not be told apart.
    /// </summary>
    public static NameClashes Find(IEnumerable<DeclaredName> names)
    {
        var ordered = names
            .OrderBy(name => SourceKey.IsOfApi(name.Source) ? 0 : 1)
            .ThenBy(name => SpecPath.Normalize(name.Path), StringComparer.Ordinal)
            .ThenBy(name => name.Span.Start)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .ToArray();
        var namespaces = new HashSet<string>(
            ordered.Select(name => name.Namespace).Distinct(StringComparer.Ordinal).SelectMany(WithOuter), StringComparer.OrdinalIgnoreCase);
        var firsts = new Dictionary<string, DeclaredName>(StringComparer.OrdinalIgnoreCase);
        var diagnostics = new DiagnosticCollector();
        var reported = new HashSet<(string, int)>();
        var losers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in ordered)
        {
            var fullName = name.Namespace + "." + name.Name;
            var taker = firsts.TryGetValue(fullName, out var first) ? DescriptionOf(first, name)
                : namespaces.Contains(fullName) ? "a namespace"
                : null;
            if (taker is null)
            {
                firsts.Add(fullName, name);
                continue;
            }

            losers.Add(name.Source);

            // What is declared in one place takes several names, all of which meet those of what is declared in the other.
            if (reported.Add((name.Path, name.Span.Start)))
            {
                diagnostics.Report(name.Path, DiagnosticIds.NameClash, name.Span, name.Name, taker);
            }
        }

        return new NameClashes(diagnostics.ToDiagnostics(), losers.ToEquatableArray());
    }

    private static string DescriptionOf(DeclaredName first, DeclaredName second) => first.Path == second.Path
        ? $"line {first.Span.StartLine + 1}"
        : $"'{SpecPath.RelativeTo(second.Path, first.Path)}'";

    private static IEnumerable<string> WithOuter(string full)
    {
        for (var end = full.Length; end > 0; end = full.LastIndexOf('.', end - 1))
        {
            yield return full.Substring(0, end);
        }
    }
}
