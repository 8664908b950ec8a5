using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>
/// Finds the keys that were meant to be indented below the key above them. They stand beside it, and leave it without a value: of
/// <c>404:</c> with <c>is:</c> below, both at the start of their lines, YAML makes two keys of one mapping.
/// </summary>
internal static class IndentationTraps
{
    /// <summary>Reports the first of them, and returns the mapping without them. To tell each of them what it is not would be one mistake told often.</summary>
    public static YamlMappingNode Remove(YamlMappingNode node, ConstructRule rule, DiagnosticBag diagnostics)
    {
        return Remove(node, rule.Title, IsMeantToBeIn, diagnostics);

        bool IsMeantToBeIn(string owner, string key) => rule.Find(key) is null && (rule.Find(owner)?.Value is ValueRule.Either either ? either.Long : rule.Find(owner)?.Value) switch
        {
            ValueRule.Map { Names: { } names } => names.Matches(key) && IsUnheardOf(key),
            ValueRule.Map => IsUnheardOf(key),
            ValueRule.Node value => SpecGrammar.RuleOf(value.Construct).Find(key) is not null,
            _ => false,
        };

        bool IsUnheardOf(string key) => ForeignKeys.Find(key, rule.KeyNames) is null && Words.Nearest(key, rule.KeyNames) is null;
    }

    /// <summary>The same for a mapping whose keys are names that the author chose.</summary>
    /// <param name="owner">The key of the mapping.</param>
    /// <remarks>Where any name will do, one that a construct has as a key is a name as well.</remarks>
    public static YamlMappingNode Remove(YamlMappingNode node, ValueRule.Map map, string owner, DiagnosticBag diagnostics) =>
        map.Names is { } names
            ? Remove(
                node,
                $"'{owner}'",
                (_, key) => (char.IsLower(key[0]) || !names.Matches(key)) && SpecGrammar.RuleOf(map.Values).Find(key) is not null,
                diagnostics)
            : node;

    private static YamlMappingNode Remove(YamlMappingNode node, string title, Func<string, string, bool> isMeantToBeIn, DiagnosticBag diagnostics)
    {
        // Who forgets to indent leaves a key without a value above.
        if (node.IsFlow || !node.Entries.Any(static entry => entry.Value is YamlScalarNode { IsNothing: true }))
        {
            return node;
        }

        var entries = new List<YamlEntry>();
        string? owner = null;
        foreach (var entry in node.Entries)
        {
            var key = SpecKey.From(entry.Key);
            if (owner is not null && key.Name.Length > 0 && isMeantToBeIn(owner, key.Name))
            {
                if (entries[entries.Count - 1] is { Value: YamlScalarNode nothing } above)
                {
                    diagnostics.Report(DiagnosticIds.MisplacedKey, key.Span, key.Name, title, $"'{owner}' above", "indent it more");
                    entries[entries.Count - 1] = above with { Value = new YamlInvalidNode(nothing.Span) };
                }

                continue;
            }

            entries.Add(entry);
            owner = entry.Value is YamlScalarNode { IsNothing: true } ? key.Name : null;
        }

        return node with { Entries = entries.ToEquatableArray() };
    }
}
