using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>
/// Says what is wrong where YamlDotNet gave up. Its messages speak of tokens, name places that mean nothing to a person, and differ
/// between versions; so none of them is shown, and each usual mistake is recognised by the text that stands there.
/// </summary>
internal static class YamlFaultFinder
{
    private const string ReservedAtStart = "@`%*&!|>";
    private const string BeforeValues = ":-?,[{";

    private static readonly char[] EndsOfEntries = [',', '[', ']', '{', '}'];

    public static YamlFaultException Find(YamlFault fault) =>
        MergeMarks.Find(fault.Text)
        ?? FindTab(fault)
        ?? (fault.Start <= fault.LastEnd ? FindLaterTab(fault) : null)
        ?? FindProperty(fault)
        ?? FindDocumentMark(fault)
        ?? FindReservedStart(fault)
        ?? (fault.IsFlow ? FlowFaults.FindCommaBeforeQuote(fault) : null)
        ?? QuoteFaults.Find(fault)
        ?? FindColon(fault)
        ?? (fault.IsFlow ? FlowFaults.Find(fault) : BlockFaults.Find(fault))
        ?? FindLaterTab(fault)
        ?? fault.Malformed("this cannot stand here; look for a quote, a bracket, a colon or a comma that is missing before it");

    /// <remarks>A tab is noticed in its line, in the line before, or only at the start of all that it belongs to.</remarks>
    private static YamlFaultException? FindTab(YamlFault fault)
    {
        var text = fault.Text;
        return fault.IsFlow
            ? null
            : Tab(fault, text.TabBefore(fault.Start) ?? text.TabBefore(text.NextLineWithText(fault.Start)) ?? text.TabBefore(text.NextLineWithText(fault.LastEnd)));
    }

    /// <remarks>Or long before it: at the first key of the mapping that the tab belongs to.</remarks>
    private static YamlFaultException? FindLaterTab(YamlFault fault)
    {
        for (var line = fault.Text.LineOf(fault.LastEnd); !fault.IsFlow && line < fault.Text.LineCount; line++)
        {
            var candidate = fault.Text.LineAt(fault.Text.StartOf(line));
            if (fault.Text.TabBefore(candidate.ContentStart) is { } tab && !candidate.IsBlank)
            {
                return Tab(fault, tab);
            }
        }

        return null;
    }

    private static YamlFaultException? Tab(YamlFault fault, int? tab) =>
        tab is null ? null : fault.Report(DiagnosticIds.TabIndentation, tab.Value);

    /// <remarks>An anchor that is not followed by what YamlDotNet expects is never told as one.</remarks>
    private static YamlFaultException? FindProperty(YamlFault fault)
    {
        var text = fault.Text;
        var start = fault.LastEnd;
        while (start < text.Value.Length && (text[start] is ':' or ',' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        var word = text.WordAt(start);
        return text[start] is '&' or '!' && word.End - word.Start > 1
            ? new YamlFaultException(text[start] == '&' ? DiagnosticIds.AnchorOrAlias : DiagnosticIds.Tag, word, text.Slice(word))
            : null;
    }

    private static YamlFaultException? FindDocumentMark(YamlFault fault)
    {
        var line = fault.Line;
        if (line.Text.StartsWith("---", StringComparison.Ordinal) || line.Text.StartsWith("...", StringComparison.Ordinal))
        {
            return fault.Report(DiagnosticIds.MalformedYaml, line.Start, "nothing can stand behind '---' or '...'; begin in the next line");
        }

        // A directive is told from a key that begins with '%' by the capital behind it.
        var first = fault.Text.LineAt(fault.Text.ContentStart);
        var directive = line.Text.StartsWith("%", StringComparison.Ordinal) ? line : first;
        return directive.Text is ['%', >= 'A' and <= 'Z', ..]
            ? fault.Report(DiagnosticIds.MalformedYaml, directive.Start, "a line that begins with '%' is a directive, and specs need none; remove it")
            : null;
    }

    private static YamlFaultException? FindReservedStart(YamlFault fault)
    {
        var isStartOfValue = fault.IsAtLineStart || BeforeValues.IndexOf(fault.CharacterBefore) >= 0;
        var isReserved = ReservedAtStart.IndexOf(fault.Character) >= 0
            || (fault.Character is '-' or '?' && !fault.IsAtLineStart && fault.CharacterBefore == ':');
        return isReserved && isStartOfValue ? fault.Report(DiagnosticIds.ReservedStart, fault.Start, fault.Character.ToString()) : null;
    }

    /// <remarks>Only behind another colon, in the same line and the same entry: this one alone may end a sound key.</remarks>
    private static YamlFaultException? FindColon(YamlFault fault)
    {
        var before = fault.Text.LineBefore(fault.Start);
        var colon = before.LastIndexOf(": ", StringComparison.Ordinal);
        if (fault.Character != ':' || colon < 0 || before.IndexOfAny(EndsOfEntries, colon) >= 0)
        {
            return null;
        }

        var word = before.Substring(before.LastIndexOf(' ') + 1);
        return fault.Report(DiagnosticIds.ColonInText, fault.Start, fault.IsFlow ? $", or a comma before '{word}' if it is a key" : "");
    }
}
