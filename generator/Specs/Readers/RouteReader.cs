using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads a route: <c>GET /offers/{offerId}</c>.</summary>
internal static class RouteReader
{
    public static RouteSpec? Read(YamlScalarNode scalar, DiagnosticBag diagnostics)
    {
        var text = scalar.Text;
        var methodEnd = text.IndexOf(' ');
        if (methodEnd <= 0)
        {
            var isPath = text[0] == ' ' || text.IndexOf('/') >= 0;
            diagnostics.Report(DiagnosticIds.RouteForm, scalar.Span, isPath ? "the method is missing, or the space behind it" : "the path is missing");
            return null;
        }

        var pathStart = methodEnd;
        while (pathStart < text.Length && text[pathStart] == ' ')
        {
            pathStart++;
        }

        var method = new Text(text.Substring(0, methodEnd), scalar.SpanOf(0, methodEnd));
        var template = new Text(text.Substring(pathStart), scalar.SpanOf(pathStart, text.Length - pathStart));
        var isKnown = CheckMethod(method, diagnostics);
        var reader = new RouteTemplateReader(scalar, pathStart, diagnostics);
        return reader.Read() is { } parts && isKnown ? new RouteSpec(method, template, parts, reader.Query) : null;
    }

    private static bool CheckMethod(Text method, DiagnosticBag diagnostics)
    {
        if (HttpMethods.All.Contains(method.Value, StringComparer.Ordinal))
        {
            return true;
        }

        var hint = Words.Hint(Words.Nearest(method.Value, HttpMethods.All), $"Write {Words.List(HttpMethods.All, "or")}");
        diagnostics.Report(DiagnosticIds.UnknownMethod, method.Span, method.Value, hint);
        return false;
    }
}
