using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Checks a mapping whose keys are names that the author chose.</summary>
internal static class MapChecker
{
    /// <summary>The entries whose values are of the right kind.</summary>
    public static IEnumerable<SpecEntry> Check(YamlMappingNode node, ValueRule.Map map, DiagnosticBag diagnostics)
    {
        var value = new ValueRule.Node(map.Values);
        foreach (var entry in DistinctEntries.Of(node, map.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal, diagnostics))
        {
            if (entry.Key.IsOptional && !map.MayBeOptional)
            {
                diagnostics.Report(DiagnosticIds.KeyCannotBeOptional, entry.Key.Span, entry.Key.Name);
            }

            if (ValueChecker.Check(entry, value, diagnostics))
            {
                yield return entry;
            }
        }
    }
}
