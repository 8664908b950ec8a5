using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads a list of known values, or a mapping of each to its other spellings.</summary>
internal static class EnumReader
{
    private static readonly ValueRule.Text Value = new(MayBeEmpty: true);
    private static readonly ValueRule.Texts OtherSpellings = new();

    public static EnumSpec? Read(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        if (mapping.Find("enum") is not { } entry)
        {
            return null;
        }

        var ignoresCase = mapping.Flag("ignoreCase");
        var comparer = ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var values = entry.Value switch
        {
            YamlSequenceNode list => FromList(entry.Key, list, comparer, diagnostics),
            YamlMappingNode node => FromMapping(node, comparer, diagnostics),
            _ => [],
        };
        return values.Count == 0
            ? null
            : new EnumSpec(values.ToEquatableArray(), mapping.Flag("closed"), ignoresCase) { Type = mapping.Text("type") };
    }

    private static List<EnumValueSpec> FromList(SpecKey key, YamlSequenceNode list, StringComparer comparer, DiagnosticBag diagnostics)
    {
        var values = new List<Text>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalarNode { IsNothing: false } scalar)
            {
                values.Add(scalar.ToText());
            }
            else if (item is not YamlInvalidNode)
            {
                ValueChecker.ReportKind(key.Name, Value, item, item.Span, diagnostics);
            }
        }

        RepeatedValues.Report(values, comparer, diagnostics);
        return [.. values.GroupBy(value => value.Value, comparer).Select(same => new EnumValueSpec(same.First(), default))];
    }

    private static List<EnumValueSpec> FromMapping(YamlMappingNode node, StringComparer comparer, DiagnosticBag diagnostics)
    {
        var values = new List<EnumValueSpec>();
        foreach (var entry in DistinctEntries.Of(node, comparer, diagnostics))
        {
            if (entry.Key.IsOptional)
            {
                diagnostics.Report(DiagnosticIds.KeyCannotBeOptional, entry.Key.Span, entry.Key.Name);
            }

            // A value without other spellings is written `running: []`, or with nothing at all.
            var hasOthers = entry.Value is not YamlScalarNode { IsNothing: true } && ValueChecker.Check(entry, OtherSpellings, diagnostics);
            values.Add(new EnumValueSpec(entry.Key.ToText(), hasOthers ? entry.Value.ToTexts() : default));
        }

        return WithoutRepeated(values, comparer, diagnostics);
    }

    /// <summary>A spelling belongs to the value that has it first.</summary>
    private static List<EnumValueSpec> WithoutRepeated(List<EnumValueSpec> values, StringComparer comparer, DiagnosticBag diagnostics)
    {
        var owners = values.ToDictionary(value => value.Value.Value, value => value.Value, comparer);
        var result = new List<EnumValueSpec>();
        foreach (var value in values)
        {
            var others = new List<Text>();
            foreach (var other in value.OtherSpellings)
            {
                if (owners.TryGetValue(other.Value, out var owner))
                {
                    diagnostics.Report(DiagnosticIds.RepeatedValue, other.Span, other.Value, DistinctEntries.LineNumber(owner.Span));
                }
                else
                {
                    owners.Add(other.Value, other);
                    others.Add(other);
                }
            }

            result.Add(value with { OtherSpellings = others.ToEquatableArray() });
        }

        return result;
    }
}
