using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>Where the C# names of two source files meet.</summary>
/// <param name="Losers">The source files, by their <see cref="SourceKey"/>, that are not emitted, in ordinal order.</param>
public sealed record NameClashes(EquatableArray<SpecDiagnostic> Diagnostics, EquatableArray<string> Losers)
{
    /// <summary>Nothing meets.</summary>
    public static readonly NameClashes None = new(EquatableArray<SpecDiagnostic>.Empty, EquatableArray<string>.Empty);

    /// <summary>Finds the clashes among the names of all APIs.</summary>
    public static NameClashes Find(IReadOnlyCollection<DeclaredName> names) =>
        Find(names, names.Select(static name => name.Namespace).Distinct(StringComparer.Ordinal));

    /// <summary>Whether there is anything to find: asked after every edit that changes a name, where the rest is not.</summary>
    /// <param name="apis">The names that the APIs take.</param>
    /// <param name="files">The full names that each file's models declare.</param>
    public static bool IsAny(EquatableArray<DeclaredName> apis, IEnumerable<EquatableArray<string>> files)
    {
        var namespaces = apis.Select(static name => name.Namespace).Distinct(StringComparer.Ordinal);
        return IsAny(apis.Select(static name => name.FullName).Concat(files.SelectMany(static file => file)), namespaces);
    }

    /// <summary>
    /// Finds the clashes. Of two, the <see cref="NameOrigin"/> tells who has the name; where it is the same, the order of paths and of
    /// lines does. Names that differ in case only clash as well: generated files could not be told apart.
    /// </summary>
    /// <param name="namespaces">Those of the project's APIs; no type can have the name of one.</param>
    public static NameClashes Find(IReadOnlyCollection<DeclaredName> names, IEnumerable<string> namespaces)
    {
        // Nearly always there are none, and who would have a name need not be asked.
        if (!IsAny(names.Select(static name => name.FullName), namespaces))
        {
            return None;
        }

        var ordered = names
            .OrderBy(name => name.Origin)
            .ThenBy(name => SpecPath.Normalize(name.Path), StringComparer.Ordinal)
            .ThenBy(name => name.Span.Start)
            .ThenBy(name => name.Name, StringComparer.Ordinal);
        var takenNamespaces = TakenNamespaces(namespaces);
        var firsts = new Dictionary<string, DeclaredName>(StringComparer.OrdinalIgnoreCase);
        var diagnostics = new DiagnosticCollector();
        var reported = new HashSet<(string, int)>();
        var losers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in ordered)
        {
            var fullName = name.FullName;
            var isTaken = firsts.TryGetValue(fullName, out var first);
            if (!isTaken && !takenNamespaces.Contains(fullName))
            {
                firsts.Add(fullName, name);
                continue;
            }

            if (first is null || !IsLeftOut(name, first))
            {
                losers.Add(name.Source);
            }

            // What is declared in one place takes several names, all of which meet those of what is declared in the other.
            if (reported.Add((name.Path, name.Span.Start)))
            {
                diagnostics.Report(name.Path, DiagnosticIds.NameClash, name.Span, name.Name, first is null ? "a namespace" : DescriptionOf(first, name));
            }
        }

        return new NameClashes(diagnostics.ToDiagnostics(), losers.ToEquatableArray());
    }

    private static bool IsAny(IEnumerable<string> fullNames, IEnumerable<string> namespaces)
    {
        var taken = TakenNamespaces(namespaces);
        return !fullNames.All(taken.Add);
    }

    /// <summary>Whether <see cref="BindingScope"/> leaves the second out already, so that the rest of its file can be emitted.</summary>
    private static bool IsLeftOut(DeclaredName second, DeclaredName first) =>
        second.Origin is NameOrigin.Api
        || (second.Origin > NameOrigin.Declared && (first.Origin <= NameOrigin.Declared || first.Source == second.Source));

    private static string DescriptionOf(DeclaredName first, DeclaredName second) => first.Origin == NameOrigin.Fixed
        ? first.Owner
        : $"{first.Owner} in {SpecPlace.Of(first.Path, first.Span, second.Path)}";

    private static HashSet<string> TakenNamespaces(IEnumerable<string> namespaces) =>
        new(namespaces.Concat(FixedNames.OfProject).SelectMany(WithOuter), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> WithOuter(string full)
    {
        for (var end = full.Length; end > 0; end = full.LastIndexOf('.', end - 1))
        {
            yield return full.Substring(0, end);
        }
    }
}
