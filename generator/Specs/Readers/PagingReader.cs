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
        var next = Place(mapping, "next", PagePlace.Body, diagnostics);
        var from = Place(token, "from", PagePlace.Body, diagnostics);
        var to = Place(token, "to", PagePlace.Query, diagnostics);
        var offset = Place(mapping, "offset", PagePlace.Query, diagnostics);
        var limit = Place(mapping, "limit", PagePlace.Query, diagnostics);
        var isWhole = IsRead(mapping, "next", next) && IsRead(mapping, "offset", offset) && IsRead(mapping, "limit", limit)
            && (!mapping.IsWritten("token") || (from is not null && to is not null));
        return mapping.Text("items") is { } items && isWhole && node.IsWhole
            ? new PagingSpec(items, entry.Key.Span) { Next = next, TokenFrom = from, TokenTo = to, Offset = offset, Limit = limit }
            : null;
    }

    private static bool IsRead(SpecMapping mapping, string key, PagePlaceSpec? place) => place is not null || !mapping.IsWritten(key);

    /// <summary>A word and a name behind it, or a name alone, which stands where it usually does.</summary>
    private static PagePlaceSpec? Place(SpecMapping? mapping, string key, PagePlace usual, DiagnosticBag diagnostics)
    {
        if (mapping?.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var words = scalar.Text.Split([' '], 2);
        PagePlace? place = words[0] switch
        {
            _ when words.Length == 1 => null,
            "body" when usual == PagePlace.Body => PagePlace.Body,
            "query" when usual == PagePlace.Query => PagePlace.Query,
            "header" => PagePlace.Header,
            _ => null,
        };
        var start = place is null ? 0 : words[0].Length + 1;
        var name = new Text(scalar.Text.Substring(start), scalar.SpanOf(start, scalar.Text.Length - start)) { IsQuoted = !scalar.IsPlain };
        return place == PagePlace.Header && !HeaderNames.Check(name, diagnostics) ? null : new PagePlaceSpec(place ?? usual, name);
    }
}
