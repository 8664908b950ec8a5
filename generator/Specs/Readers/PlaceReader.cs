using Clientwright.Diagnostics;

namespace Clientwright.Specs.Readers;

/// <summary>Reads where an answer has what leads on from it, or a request what it is asked by.</summary>
internal static class PlaceReader
{
    /// <summary>A word and a name behind it, or a name alone, which stands where it usually does.</summary>
    public static PlaceSpec? Read(SpecMapping? mapping, string key, PlaceKind usual, DiagnosticBag diagnostics)
    {
        if (mapping?.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var words = scalar.Text.Split([' '], 2);
        PlaceKind? place = words[0] switch
        {
            _ when words.Length == 1 => null,
            "body" when usual == PlaceKind.Body => PlaceKind.Body,
            "query" when usual == PlaceKind.Query => PlaceKind.Query,
            "header" => PlaceKind.Header,
            _ => null,
        };
        var start = place is null ? 0 : words[0].Length + 1;
        var name = new Text(scalar.Text.Substring(start), scalar.SpanOf(start, scalar.Text.Length - start)) { IsQuoted = !scalar.IsPlain };
        return place == PlaceKind.Header && !HeaderNames.Check(name, diagnostics) ? null : new PlaceSpec(place ?? usual, name);
    }
}
