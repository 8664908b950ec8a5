using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads how the pages of a list follow each other.</summary>
internal static class PagingReader
{
    public static PagingSpec? Read(SpecMapping owner, DiagnosticBag diagnostics)
    {
        if (owner.Find("paging") is not { Value: YamlMappingNode node } entry)
        {
            return null;
        }

        var mapping = MappingChecker.Check(node, SpecGrammar.RuleOf(Construct.Paging), entry.Key, diagnostics);
        var token = mapping.Find("token") is { Value: YamlMappingNode inner } own
            ? MappingChecker.Check(inner, SpecGrammar.RuleOf(Construct.PageToken), own.Key, diagnostics)
            : null;
        var next = PlaceReader.Read(mapping, "next", PlaceKind.Body, diagnostics);
        var from = PlaceReader.Read(token, "from", PlaceKind.Body, diagnostics);
        var to = PlaceReader.Read(token, "to", PlaceKind.Query, diagnostics);
        var offset = PlaceReader.Read(mapping, "offset", PlaceKind.Query, diagnostics);
        var limit = PlaceReader.Read(mapping, "limit", PlaceKind.Query, diagnostics);
        var isWhole = IsRead(mapping, "next", next) && IsRead(mapping, "offset", offset) && IsRead(mapping, "limit", limit)
            && (!mapping.IsWritten("token") || (from is not null && to is not null));
        return mapping.Text("items") is { } items && isWhole && node.IsWhole
            ? new PagingSpec(items, entry.Key.Span) { Next = next, TokenFrom = from, TokenTo = to, Offset = offset, Limit = limit }
            : null;
    }

    private static bool IsRead(SpecMapping mapping, string key, PlaceSpec? place) => place is not null || !mapping.IsWritten(key);
}
