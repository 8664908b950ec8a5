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

    public YamlFaultException Find(Exception exception)
    {
        var yaml = exception as YamlException;
        var start = yaml is null ? lastEnd : text.ContentStart + (int)yaml.Start.Index;
        var end = yaml is null ? lastEnd : text.ContentStart + (int)yaml.End.Index;

        return FindTab(start)
            ?? FindReservedStart(start)
            ?? FindColon(start)
            ?? FindOpenBracket(start, isKnownPlace: yaml is not null)
            ?? FindOpenQuote(start, end)
            ?? Malformed(text.CharacterAt(start), yaml is null ? "something is not closed here" : Clause(yaml.Message));
    }

    /// <remarks>A tab may be noticed in its line, or at the start of what the line belongs to.</remarks>
    private YamlFaultException? FindTab(int start)
    {
        if (openBrackets.Count > 0)
        {
            return null;
        }

        var noticed = start > lastEnd && text.LineOf(start) == text.LineOf(lastEnd) ? start : text.NextLineWithText(lastEnd);
        return (text.TabBefore(start) ?? text.TabBefore(noticed)) is { } tab
            ? new YamlFaultException(DiagnosticIds.TabIndentation, text.CharacterAt(tab))
            : null;
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

    /// <remarks>Only behind another colon in the same line: a colon alone may be a line that is indented too far.</remarks>
    private YamlFaultException? FindColon(int start) =>
        text[start] == ':' && text.LineBefore(start).Contains(": ")
            ? new YamlFaultException(DiagnosticIds.ColonInText, text.CharacterAt(start))
            : null;

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

    private YamlFaultException? FindOpenQuote(int start, int end) =>
        text[start] is '"' or '\'' && end >= text.Value.Length ? Malformed(text.CharacterAt(start), "the quote is not closed") : null;

    private static YamlFaultException Malformed(SourceSpan span, string what) => new(DiagnosticIds.MalformedYaml, span, what);

    /// <summary>YamlDotNet's sentence, to stand behind a colon.</summary>
    private static string Clause(string message)
    {
        var sentence = message.Trim().TrimEnd('.');
        return sentence.Length == 0 ? "it is malformed" : char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);
    }
}
