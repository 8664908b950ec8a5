using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Checks a mapping whose keys are names that the author chose.</summary>
internal static class MapChecker
{
    /// <summary>The entries; a value of the wrong kind is an invalid node, so that the name is known nevertheless.</summary>
    public static IEnumerable<SpecEntry> Check(YamlMappingNode node, ValueRule.Map map, DiagnosticBag diagnostics)
    {
        var value = new ValueRule.Node(map.Values);
        foreach (var entry in DistinctEntries.Of(node, map.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal, diagnostics))
        {
            if (entry.Key.IsOptional && !map.MayBeOptional)
            {
                diagnostics.Report(DiagnosticIds.KeyCannotBeOptional, entry.Key.Span, entry.Key.Name);
            }

            yield return ValueChecker.Check(entry, value, diagnostics) ? entry : entry with { Value = new YamlInvalidNode(entry.ValueSpan) };
        }
    }
}
