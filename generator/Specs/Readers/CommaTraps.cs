using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>
/// Finds the texts in braces that an unquoted comma cut in two: of <c>{ means: No publisher, or no offer. }</c> YAML makes a second
/// key, <c>or no offer.</c>, without a value.
/// </summary>
internal static class CommaTraps
{
    /// <summary>Reports them, and returns the mapping without them. Half of a text says nothing that should be read.</summary>
    public static YamlMappingNode Remove(YamlMappingNode node, ConstructRule rule, DiagnosticBag diagnostics)
    {
        if (!node.IsFlow || !node.Entries.Any(entry => IsRemainder(entry, rule)))
        {
            return node;
        }

        var entries = new List<YamlEntry>();
        foreach (var entry in node.Entries)
        {
            var last = entries.Count > 0 ? entries[entries.Count - 1] : null;
            var isBeginning = last?.Value is YamlScalarNode { IsPlain: true, IsNothing: false } or YamlInvalidNode;
            if (last is null || !isBeginning || !IsRemainder(entry, rule))
            {
                entries.Add(entry);
            }
            else if (last.Value is YamlScalarNode beginning)
            {
                diagnostics.Report(DiagnosticIds.CommaInText, entry.Key.Span, beginning.Text, entry.Key.Text);
                entries[entries.Count - 1] = last with { Value = new YamlInvalidNode(beginning.Span) };
            }
        }

        return node with { Entries = entries.ToEquatableArray() };
    }

    private static bool IsRemainder(YamlEntry entry, ConstructRule rule) =>
        entry.Key.IsPlain
        && entry.Value is YamlScalarNode { IsNothing: true }
        && SpecKey.From(entry.Key) is var key
        && rule.Find(key.Name) is null
        && UnknownKeys.MeantWithoutSpace(new SpecEntry(key, entry.Value), rule) is null;
}
