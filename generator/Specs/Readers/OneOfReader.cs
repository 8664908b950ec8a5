using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the types that a value may be of, each by the discriminator's value that selects it.</summary>
internal static class OneOfReader
{
    private static readonly ValueRule.Type Case = new();

    public static OneOfSpec? Read(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        if (mapping.Find("oneOf") is not { } entry)
        {
            return null;
        }

        var cases = entry.Value switch
        {
            YamlSequenceNode list => FromList(entry.Key, list, diagnostics),
            YamlMappingNode node => FromMapping(node, diagnostics),
            _ => [],
        };
        var others = mapping.Scalar("others") is { } type ? ReadOthers(type, diagnostics) : null;
        return cases.Count == 0 ? null : new OneOfSpec(mapping.Text("discriminator"), cases.ToEquatableArray(), others);
    }

    /// <remarks>In a list the name of the type is also the discriminator's value.</remarks>
    private static List<OneOfCaseSpec> FromList(SpecKey key, YamlSequenceNode list, DiagnosticBag diagnostics)
    {
        var cases = new List<OneOfCaseSpec>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalarNode { Text.Length: > 0 } scalar)
            {
                Add(cases, scalar.ToText(), scalar, diagnostics);
            }
            else if (item is not YamlInvalidNode)
            {
                ValueChecker.ReportKind(key.Name, Case, item, item.Span, diagnostics);
            }
        }

        RepeatedValues.Report(cases.Select(static one => one.Value), StringComparer.Ordinal, diagnostics);
        return [.. cases.GroupBy(static one => one.Value.Value, StringComparer.Ordinal).Select(static same => same.First())];
    }

    private static List<OneOfCaseSpec> FromMapping(YamlMappingNode node, DiagnosticBag diagnostics)
    {
        var cases = new List<OneOfCaseSpec>();
        foreach (var entry in DistinctEntries.Of(node, StringComparer.Ordinal, diagnostics))
        {
            if (entry.Key.IsOptional)
            {
                diagnostics.Report(DiagnosticIds.KeyCannotBeOptional, entry.Key.Span, entry.Key.Name);
            }

            if (ValueChecker.Check(entry, Case, diagnostics))
            {
                Add(cases, entry.Key.ToText(), (YamlScalarNode)entry.Value, diagnostics);
            }
        }

        return cases;
    }

    private static void Add(List<OneOfCaseSpec> cases, Text value, YamlScalarNode type, DiagnosticBag diagnostics)
    {
        if (ReadCase(type, diagnostics) is { } expression)
        {
            cases.Add(new OneOfCaseSpec(value, expression));
        }
    }

    /// <remarks>What is not known may also be kept as it is.</remarks>
    private static TypeExpression? ReadOthers(YamlScalarNode scalar, DiagnosticBag diagnostics) => scalar.Text == BuiltInTypes.Any
        ? new TypeExpression.Named(BuiltInTypes.Any, scalar.Span)
        : ReadCase(scalar, diagnostics);

    private static TypeExpression? ReadCase(YamlScalarNode scalar, DiagnosticBag diagnostics)
    {
        var type = TypeExpressionReader.Read(scalar, diagnostics);
        if (type is null || (type is TypeExpression.Named { Name: var name } && !BuiltInTypes.Contains(name)))
        {
            return type;
        }

        diagnostics.Report(DiagnosticIds.OneOfCaseIsNoTypeName, scalar.Span, scalar.Text);
        return null;
    }
}
