using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Mistakes inside of brackets.</summary>
internal static class FlowFaults
{
    public static YamlFaultException? Find(YamlFault fault)
    {
        var text = fault.Text;
        var bracket = fault.Brackets.First();
        var isNoticedLater = !fault.IsKnownPlace || fault.Start >= text.Value.Length || text.LineOf(fault.Start) > text.LineOf(bracket);
        if (isNoticedLater && !IsClosed(text, bracket))
        {
            return fault.Report(DiagnosticIds.NotClosed, bracket, text[bracket].ToString(), Advice(text, bracket));
        }

        return (fault.Character == fault.CharacterBefore && fault.Character is ']' or '}' ? Endings.Report(fault) : null)
            ?? FindClosing(fault, bracket)
            ?? FindComma(fault)
            ?? FindLine(fault, bracket)
            ?? Endings.Find(fault)
            ?? FindBracket(fault);
    }

    private static YamlFaultException? FindClosing(YamlFault fault, int bracket) =>
        fault.Character is ']' or '}' && fault.Character != Closing(fault.Text[bracket])
            ? fault.Report(
                DiagnosticIds.NotClosed,
                bracket,
                fault.Text[bracket].ToString(),
                $"'{fault.Character}' stands where '{Closing(fault.Text[bracket])}' should")
            : null;

    private static YamlFaultException? FindComma(YamlFault fault)
    {
        if (fault.Character == ',')
        {
            return fault.Report(DiagnosticIds.Comma, fault.Start, "nothing stands before this comma; remove it, or write '\"\"' for an empty text");
        }

        return fault.Character == ':' ? FindCommaAbove(fault) : null;
    }

    /// <summary>A text in quotes where a comma should stand first, as in JSON.</summary>
    /// <remarks>Looked for before quotes that are not closed, since YamlDotNet gives up at the same place.</remarks>
    public static YamlFaultException? FindCommaBeforeQuote(YamlFault fault)
    {
        if (fault.Character is not ('"' or '\'') || fault.Line.Text.IndexOf(fault.Character, fault.Start + 1 - fault.Line.Start) < 0)
        {
            return null;
        }

        return fault.IsAtLineStart ? FindCommaAbove(fault)
            : fault.CharacterBefore is '"' or '\'' or ']' or '}' && fault.Text[fault.Start - 1] == ' '
                ? fault.Report(DiagnosticIds.Comma, fault.Start, "a comma is missing before this; add it")
                : null;
    }

    /// <summary>A line above that ends with a value, and not with a comma.</summary>
    private static YamlFaultException? FindCommaAbove(YamlFault fault) =>
        fault.Text.LineAbove(fault.Line) is { Content: var content } above && !",[{:".Contains(content[content.Length - 1])
            ? new YamlFaultException(DiagnosticIds.Comma, fault.Text.EndOf(above), "inside brackets a comma ends each line but the last; add it")
            : null;

    /// <summary>A line inside the brackets that looks as if it stood outside.</summary>
    private static YamlFaultException? FindLine(YamlFault fault, int bracket)
    {
        var first = fault.Text.LineAt(bracket);
        if (fault.Start > bracket && fault.Line is { IsItem: true } item && item.Number > first.Number)
        {
            return fault.Malformed("inside brackets a list is written in brackets as well, as in '[draft, production]'");
        }

        // YamlDotNet may give up at the bracket already.
        var line = fault.Start > bracket ? fault.Line : fault.Text.LineAt(fault.Text.NextLineWithText(bracket));
        return line.Number > first.Number && line.Indentation <= first.Indentation
            ? fault.Report(DiagnosticIds.Indentation, line.ContentStart, "lines inside brackets are indented more than the key")
            : null;
    }

    private static YamlFaultException? FindBracket(YamlFault fault)
    {
        var hint = fault.Text[fault.Start + 1] == ']' ? "; the type of a list is written 'list<string>'" : "";
        return fault.Character is '[' or '{' ? fault.Report(DiagnosticIds.BracketInText, fault.Start, fault.Character.ToString(), hint) : null;
    }

    private static string Advice(YamlText text, int bracket)
    {
        var closing = Closing(text[bracket]);
        var comment = text.Value.IndexOf(" #", bracket, text.EndOfLine(bracket) - bracket, StringComparison.Ordinal);
        return comment >= 0 && text.Value.IndexOf(closing, comment, text.EndOfLine(bracket) - comment) >= 0
            ? "a '#' behind a space begins a comment; put the text in quotes"
            : $"add '{closing}' behind what it holds";
    }

    private static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    /// <summary>Whether something closes the bracket, and all that is opened before that.</summary>
    private static bool IsClosed(YamlText text, int bracket)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = bracket; i < text.Value.Length; i++)
        {
            var character = text[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && (char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '[' or '{' or ','))
            {
                quote = character;
            }
            else if (character == '#' && char.IsWhiteSpace(text[i - 1]))
            {
                i = text.EndOfLine(i);
            }
            else if (character is '[' or '{')
            {
                depth++;
            }
            else if (character is ']' or '}' && --depth == 0)
            {
                return true;
            }
        }

        return false;
    }
}
