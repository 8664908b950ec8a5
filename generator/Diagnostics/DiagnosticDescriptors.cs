using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <summary>
/// All diagnostics: what is wrong, and what to do. A stage that finds something reports the id and the arguments
/// (<see cref="SpecDiagnostic"/>); the descriptor is looked up only where a Roslyn diagnostic is made.
/// </summary>
internal static partial class DiagnosticDescriptors
{
    private const string HelpLinks = "https://github.com/clientwright/clientwright/blob/main/docs/diagnostics/";

    // Lazy, since the fields of a partial class are initialised in no order that one could rely on.
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> ById =
        new(static () => All.ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal));

    /// <summary>Every descriptor, in the order of the groups.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => [.. Yaml, .. Grammar, .. Scalars, .. Binding, .. Usage];

    /// <summary>The descriptor of one of the <see cref="DiagnosticIds"/>.</summary>
    public static DiagnosticDescriptor Get(string id) => ById.Value[id];
}
