using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Checks that a value is of the kind that the grammar asks for.</summary>
internal static class ValueChecker
{
    /// <summary>Whether the value can be read; if not, it has been reported.</summary>
    public static bool Check(SpecEntry entry, ValueRule rule, DiagnosticBag diagnostics) => (rule, entry.Value) switch
    {
        // Reported where it was read.
        (_, YamlInvalidNode) => false,
        (ValueRule.Either either, YamlMappingNode) => Check(entry, either.Long, diagnostics),
        (ValueRule.Either { Short: var rest }, YamlScalarNode { IsNothing: false }) => Check(entry, rest, diagnostics),
        (ValueRule.Choice choice, YamlScalarNode { IsNothing: false } word) => IsOneOf(entry.Key, choice, word, diagnostics),
        (ValueRule.Texts texts, YamlSequenceNode list) => AreTexts(entry.Key, texts, list, diagnostics),
        (_, var value) => Fits(rule, value) || ReportKind(entry.Key.Name, rule, value, entry.ValueSpan, diagnostics),
    };

    public static bool ReportKind(string key, ValueRule rule, YamlNode value, SourceSpan span, DiagnosticBag diagnostics)
    {
        diagnostics.Report(DiagnosticIds.WrongKindOfValue, span, key, rule.Describe(), value.Describe());
        return false;
    }

    private static bool Fits(ValueRule rule, YamlNode value) => (rule, value) switch
    {
        (ValueRule.Text { MayBeEmpty: true }, YamlScalarNode scalar) => !scalar.IsNothing,
        (ValueRule.Text or ValueRule.Texts or ValueRule.Type, YamlScalarNode scalar) => scalar.Text.Length > 0,
        (ValueRule.Map or ValueRule.Node, YamlMappingNode) => true,
        (ValueRule.Node node, YamlScalarNode scalar) => SpecGrammar.RuleOf(node.Construct).ScalarForm switch
        {
            ScalarForm.Type => scalar.Text.Length > 0,
            ScalarForm.Removal => scalar.Text == SpecGrammar.Removal,
            _ => false,
        },
        (ValueRule.EnumValues or ValueRule.OneOfCases, YamlSequenceNode list) => list.Items.Count > 0,
        (ValueRule.TupleTypes, YamlSequenceNode list) => list.Items.Count is >= 2 and <= BuiltInTypes.MostInTuple,
        (ValueRule.EnumValues or ValueRule.OneOfCases, YamlMappingNode mapping) => mapping.Entries.Count > 0,
        _ => false,
    };

    private static bool IsOneOf(SpecKey key, ValueRule.Choice choice, YamlScalarNode word, DiagnosticBag diagnostics)
    {
        if (choice.Allows(word.Text))
        {
            return true;
        }

        var known = choice.Otherwise is { } pattern
            ? $"{string.Join(", ", choice.Words.Select(static known => $"'{known}'"))} or {pattern.Description}"
            : Words.List(choice.Words, "or");
        diagnostics.Report(DiagnosticIds.UnknownValue, word.Span, word.Text, key.Name, known);
        return false;
    }

    /// <remarks>One wrong item does not take the others away.</remarks>
    private static bool AreTexts(SpecKey key, ValueRule.Texts texts, YamlSequenceNode list, DiagnosticBag diagnostics)
    {
        if (list.Items.Count == 0 && !texts.MayBeEmpty)
        {
            return ReportKind(key.Name, texts, list, list.Span, diagnostics);
        }

        foreach (var item in list.Items)
        {
            if (item is not (YamlScalarNode { Text.Length: > 0 } or YamlInvalidNode))
            {
                ReportKind(key.Name, texts, item, item.Span, diagnostics);
            }
        }

        RepeatedValues.Report(YamlTexts.AllTexts(list), StringComparer.Ordinal, diagnostics);
        return true;
    }
}
