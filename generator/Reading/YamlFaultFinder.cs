using Clientwright.Diagnostics;
using YamlDotNet.Core;

namespace Clientwright.Reading;

/// <summary>
/// Says what is wrong where YamlDotNet gave up. Its messages speak of tokens, and differ between versions, so the usual mistakes are
/// recognised by the text that stands there; its message is the last resort.
/// </summary>
/// <param name="lastEnd">Where the last piece ended that could be read.</param>
/// <param name="openBrackets">The offsets of the brackets around it.</param>
internal sealed class YamlFaultFinder(YamlText text, int lastEnd, Stack<int> openBrackets)
{
    private const string ReservedAtStart = "@`%*&!|>";
    private const string BeforeValues = ":-?,[{";

    private static readonly char[] EndsOfEntries = [',', '[', ']', '{', '}'];

    public YamlFaultException Find(Exception exception)
    {
        var yaml = exception as YamlException;
        var start = yaml is null ? lastEnd : text.ContentStart + (int)yaml.Start.Index;
        var end = yaml is null ? lastEnd : text.ContentStart + (int)yaml.End.Index;

        return FindTab(start)
            ?? FindReservedStart(start)
            ?? FindColon(start)
            ?? FindOpenBracket(start, isKnownPlace: yaml is not null)
            ?? FindIndentedKey(start)
            ?? FindQuote(start, end)
            ?? Malformed(text.CharacterAt(start), yaml is null ? "something is not closed here" : Clause(yaml.Message));
    }

    /// <remarks>A tab is noticed in its line, in the line before, or only at the start of all that it belongs to.</remarks>
    private YamlFaultException? FindTab(int start)
    {
        if (openBrackets.Count > 0)
        {
            return null;
        }

        var tab = text.TabBefore(start) ?? text.TabBefore(text.NextLineWithText(start)) ?? text.TabBefore(text.NextLineWithText(lastEnd));
        return tab is null ? null : new YamlFaultException(DiagnosticIds.TabIndentation, text.CharacterAt(tab.Value));
    }

    private YamlFaultException? FindReservedStart(int start) =>
        ReservedAtStart.IndexOf(text[start]) >= 0 && IsStartOfValue(start)
            ? new YamlFaultException(DiagnosticIds.ReservedStart, text.CharacterAt(start), text[start].ToString())
            : null;

    private bool IsStartOfValue(int offset)
    {
        var before = text.LineBefore(offset).TrimEnd(' ', '\t');
        return before.Length == 0 || BeforeValues.IndexOf(before[before.Length - 1]) >= 0;
    }

    /// <remarks>Only behind another colon, in the same line and the same entry: this one alone may end a sound key.</remarks>
    private YamlFaultException? FindColon(int start)
    {
        var before = text.LineBefore(start);
        var colon = before.LastIndexOf(": ", StringComparison.Ordinal);
        var isInValue = text[start] == ':' && colon >= 0 && before.IndexOfAny(EndsOfEntries, colon) < 0;
        return isInValue ? new YamlFaultException(DiagnosticIds.ColonInText, text.CharacterAt(start)) : null;
    }

    private YamlFaultException? FindIndentedKey(int start) =>
        text[start] == ':' ? Malformed(text.CharacterAt(start), "no key can stand here; check how far the line is indented") : null;

    /// <remarks>
    /// In the line of the bracket something else may be wrong; further down, the place is only where it was noticed that nothing closed it.
    /// </remarks>
    private YamlFaultException? FindOpenBracket(int start, bool isKnownPlace)
    {
        if (openBrackets.Count == 0)
        {
            return null;
        }

        var bracket = openBrackets.Peek();
        var isNoticedLater = !isKnownPlace || start >= text.Value.Length || text.LineOf(start) > text.LineOf(bracket);
        return isNoticedLater ? Malformed(text.CharacterAt(bracket), $"'{text[bracket]}' is not closed") : null;
    }

    private YamlFaultException? FindQuote(int start, int end)
    {
        if (text[start] is not ('"' or '\''))
        {
            return null;
        }

        if (text[end] == '\\')
        {
            var escape = text.Span(end, text.CharacterAt(end + 1).End);
            return Malformed(escape, $"'{text.Slice(escape)}' is no escape; write '\\\\' for a backslash, or use single quotes");
        }

        return end >= text.Value.Length || text.LineOf(end) > text.LineOf(start)
            ? Malformed(text.CharacterAt(start), "the quote is not closed, or a further line of its text is not indented")
            : null;
    }

    private static YamlFaultException Malformed(SourceSpan span, string what) => new(DiagnosticIds.MalformedYaml, span, what);

    /// <summary>YamlDotNet's sentence, to stand behind a colon.</summary>
    private static string Clause(string message)
    {
        var sentence = message.Trim().TrimEnd('.');
        return sentence.Length == 0 ? "it is malformed" : char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);
    }
}
