using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the types that a value may be of, each by the discriminator's value that selects it, if there is one.</summary>
internal sealed class OneOfReader
{
    private static readonly ValueRule.Type Case = new();

    private readonly bool _needsObjects;
    private readonly DiagnosticBag _diagnostics;

    private OneOfReader(bool needsObjects, DiagnosticBag diagnostics) => (_needsObjects, _diagnostics) = (needsObjects, diagnostics);

    public static OneOfSpec? Read(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        // Without the discriminator that was meant, the types would be told apart in another way.
        if (mapping.Find("oneOf") is not { } entry || mapping.IsUnread("discriminator") || mapping.IsUnread("envelope"))
        {
            return null;
        }

        var discriminator = mapping.Text("discriminator");
        var envelope = mapping.Text("envelope");
        var reader = new OneOfReader(needsObjects: discriminator is not null && envelope is null, diagnostics);
        var cases = entry.Value switch
        {
            YamlSequenceNode list => reader.FromList(entry.Key, list),
            YamlMappingNode node => reader.FromMapping(node),
            _ => [],
        };
        var others = mapping.Scalar("others") is { } type ? reader.ReadOthers(type) : null;
        return cases.Count == 0 ? null : new OneOfSpec(discriminator, cases.ToEquatableArray(), others)
        {
            IsMapping = entry.Value is YamlMappingNode,
            Envelope = envelope,
        };
    }

    /// <remarks>In a list the name of the type is also the discriminator's value.</remarks>
    private List<OneOfCaseSpec> FromList(SpecKey key, YamlSequenceNode list)
    {
        var cases = new List<OneOfCaseSpec>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalarNode { Text.Length: > 0 } scalar)
            {
                Add(cases, scalar.ToText(), scalar);
            }
            else if (item is not YamlInvalidNode)
            {
                ValueChecker.ReportKind(key.Name, Case, item, item.Span, _diagnostics);
            }
        }

        RepeatedValues.Report(cases.Select(static one => one.Value), StringComparer.Ordinal, _diagnostics);
        return [.. cases.GroupBy(static one => one.Value.Value, StringComparer.Ordinal).Select(static same => same.First())];
    }

    private List<OneOfCaseSpec> FromMapping(YamlMappingNode node)
    {
        var cases = new List<OneOfCaseSpec>();
        foreach (var entry in DistinctEntries.Of(node, StringComparer.Ordinal, _diagnostics))
        {
            if (entry.Key.IsOptional)
            {
                _diagnostics.Report(DiagnosticIds.KeyCannotBeOptional, entry.Key.Span, entry.Key.Name);
            }

            if (ValueChecker.Check(entry, Case, _diagnostics))
            {
                Add(cases, entry.Key.ToText(), (YamlScalarNode)entry.Value);
            }
        }

        return cases;
    }

    private void Add(List<OneOfCaseSpec> cases, Text value, YamlScalarNode type)
    {
        if (ReadCase(type) is { } expression)
        {
            cases.Add(new OneOfCaseSpec(value, expression));
        }
    }

    /// <remarks>What is not known may also be kept as it is.</remarks>
    private TypeExpression? ReadOthers(YamlScalarNode scalar) => scalar.Text == BuiltInTypes.Any
        ? new TypeExpression.Named(BuiltInTypes.Any, scalar.Span)
        : ReadCase(scalar);

    private TypeExpression? ReadCase(YamlScalarNode scalar)
    {
        var type = TypeExpressionReader.Read(scalar, _diagnostics);
        if (type is null || !_needsObjects || (type is TypeExpression.Named { Name: var name } && !BuiltInTypes.Contains(name)))
        {
            return type;
        }

        _diagnostics.Report(DiagnosticIds.OneOfCaseIsNoTypeName, scalar.Span, scalar.Text);
        return null;
    }
}
