using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the types of a tuple, where they stand in a list.</summary>
internal static class TupleReader
{
    private static readonly ValueRule.Type Item = new();

    /// <summary>The tuple; null if there is none, or not all of its types are sound.</summary>
    public static TypeExpression? Read(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        if (mapping.Find("tuple") is not { Value: YamlSequenceNode list } entry)
        {
            return null;
        }

        var items = list.Items.Select(item => ReadItem(entry.Key, item, diagnostics)).OfType<TypeExpression>().ToEquatableArray();
        return items.Count == list.Items.Count ? new TypeExpression.Tuple(items, entry.ValueSpan) : null;
    }

    private static TypeExpression? ReadItem(SpecKey key, YamlNode item, DiagnosticBag diagnostics)
    {
        if (item is YamlScalarNode { Text.Length: > 0 } type)
        {
            return TypeExpressionReader.Read(type, diagnostics);
        }

        if (item is not YamlInvalidNode)
        {
            ValueChecker.ReportKind(key.Name, Item, item, item.Span, diagnostics);
        }

        return null;
    }
}
