using System.Globalization;
using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Mistakes outside of brackets, where lines and their indentation say what belongs together.</summary>
internal static class BlockFaults
{
    public static YamlFaultException? Find(YamlFault fault)
    {
        if (!fault.IsKnownPlace)
        {
            return null;
        }

        if (FindBlockText(fault) is { } inText)
        {
            return inText;
        }

        return fault switch
        {
            { IsAtLineStart: true } => FindAtLineStart(fault),
            { Character: ':' } => FindAtColon(fault),
            _ => Endings.Find(fault),
        };
    }

    /// <summary>A text behind <c>|</c> whose lines are indented too little, or an empty one among them too much.</summary>
    private static YamlFaultException? FindBlockText(YamlFault fault)
    {
        var text = fault.Text;
        var line = fault.Line;
        for (var number = line.Number - 1; number >= 0; number--)
        {
            if (text.StartOf(number + 1) - text.StartOf(number) == 1)
            {
                continue;
            }

            var above = text.LineAt(text.StartOf(number));
            if (above.OpensBlockText && above.Indentation <= line.Indentation)
            {
                const string What = "the lines of a text behind '|' or '>' are indented more than its key, and none less than the first";
                var first = text.LineAt(text.StartOf(number + 1));
                return fault.Report(DiagnosticIds.Indentation, first.IsBlank ? first.Start : line.ContentStart, What);
            }

            if (!above.IsBlank && above.Indentation <= line.Indentation)
            {
                return null;
            }
        }

        return null;
    }

    private static YamlFaultException? FindAtLineStart(YamlFault fault)
    {
        var line = fault.Line;
        if (fault.Character is ']' or '}')
        {
            return Endings.Report(fault);
        }

        if (line.Content.StartsWith("//", StringComparison.Ordinal) || line.Content.StartsWith("/*", StringComparison.Ordinal))
        {
            return fault.Malformed("a comment begins with '#'");
        }

        if (!line.IsItem && line.Colon is null && fault.Character is not ('"' or '\'' or '[' or '{' or '#' or ','))
        {
            return ReportColon(fault, line, canGoOn: true);
        }

        if (fault.Columns.Contains(line.Indentation))
        {
            var what = line.IsItem
                ? "an item of a list cannot stand beside the keys of a mapping; indent the list more than its key"
                : "a key cannot stand beside the items of a list; begin it with '- ', or indent it as the key that it belongs beside";
            return fault.Report(DiagnosticIds.Indentation, line.ContentStart, what);
        }

        var columns = fault.Columns.Distinct().OrderBy(static column => column).Select(Invariant).ToArray();
        var others = columns.Length < 2 ? string.Concat(columns) : string.Join(", ", columns, 0, columns.Length - 1) + " or " + columns[columns.Length - 1];
        return fault.Report(
            DiagnosticIds.Indentation,
            line.ContentStart,
            $"this line is indented by {Invariant(line.Indentation)} spaces, and what it can stand beside by {others}");
    }

    /// <summary>A colon that ends no key, since YAML takes the line for a part of the text in the line above.</summary>
    private static YamlFaultException FindAtColon(YamlFault fault)
    {
        var line = fault.Line;
        var above = fault.Text.LineAbove(line);
        if (above is { Content: ['/', '/' or '*', ..] })
        {
            return fault.Report(DiagnosticIds.MalformedYaml, above.Value.ContentStart, "a comment begins with '#'");
        }

        if (above is { IsItem: false, Colon: null } && above.Value.Indentation <= line.Indentation && !GoesOn(fault.Text, above.Value))
        {
            return ReportColon(fault, above.Value, canGoOn: false);
        }

        return fault.Report(
            DiagnosticIds.Indentation,
            line.ContentStart,
            "a line that is indented more belongs to the value above, and that is a text; indent it as the key above, or put the text in quotes");
    }

    /// <summary>Whether a line without a key is one of the further lines of a text.</summary>
    private static bool GoesOn(YamlText text, YamlLine line)
    {
        var above = text.LineAbove(line);
        while (above is { Colon: null, IsItem: false } && above.Value.Indentation >= line.Indentation)
        {
            above = text.LineAbove(above.Value);
        }

        return above is { Colon: { } colon } && above.Value.Indentation < line.Indentation && colon + 1 < above.Value.ContentStart + above.Value.Content.Length;
    }

    private static YamlFaultException ReportColon(YamlFault fault, YamlLine line, bool canGoOn)
    {
        var key = MissingColon.In(line.Content);
        var hint = line.Content.IndexOf('\u00A0') >= 0 ? ", with a plain space in place of the no-break space"
            : canGoOn && !key.HasColon ? ", or indent the line if it goes on with the text above"
            : "";
        return new YamlFaultException(
            DiagnosticIds.NoColon, fault.Text.Span(line.ContentStart + key.Start, line.ContentStart + key.End), line.Content, key.Meant, hint);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
