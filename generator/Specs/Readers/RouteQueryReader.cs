using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the query that a route may end in, which is sent as it is written: <c>GET /offers?view=full</c>.</summary>
internal static class RouteQueryReader
{
    /// <param name="start">Where it begins in the scalar, behind the question mark.</param>
    /// <returns>Null if it has a mistake; all of them are reported.</returns>
    public static Text? Read(YamlScalarNode scalar, int start, DiagnosticBag diagnostics)
    {
        var text = scalar.Text;
        var isSound = text.Length > start;
        if (!isSound)
        {
            ReportCharacter(scalar, start - 1, diagnostics);
        }

        for (var position = start; position < text.Length && !diagnostics.IsFull;)
        {
            var length = text[position] == '?' ? 1 : PathCharacters.LengthAt(text, position);
            if (length == 0)
            {
                isSound = false;
                length = text[position] == '{' ? ReportBraces(scalar, position, diagnostics) : ReportCharacter(scalar, position, diagnostics);
            }

            position += length;
        }

        return isSound ? new Text(text.Substring(start), scalar.SpanOf(start, text.Length - start)) : null;
    }

    /// <summary>Reports a parameter, and returns how long it is.</summary>
    private static int ReportBraces(YamlScalarNode scalar, int open, DiagnosticBag diagnostics)
    {
        var length = scalar.Text.IndexOf('}', open) is var close and > 0 ? close + 1 - open : 1;
        diagnostics.Report(DiagnosticIds.RouteBraces, scalar.SpanOf(open, length), "Parameters behind the '?' stand under 'query', and nowhere here");
        return length;
    }

    /// <summary>Reports a character, and returns how much is not looked at any more.</summary>
    private static int ReportCharacter(YamlScalarNode scalar, int position, DiagnosticBag diagnostics)
    {
        var (shown, length, what) = PathCharacters.Explain(scalar.Text, position);
        diagnostics.Report(DiagnosticIds.RouteCharacter, scalar.SpanOf(position, length), shown, what);
        return scalar.Text[position] == '#' ? scalar.Text.Length - position : length;
    }
}
