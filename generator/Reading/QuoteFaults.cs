using System.Globalization;
using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Mistakes in a text in quotes, which YamlDotNet shows at its opening quote.</summary>
internal static class QuoteFaults
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LP\r\n\u0085\u2028\u2029";

    public static YamlFaultException? Find(YamlFault fault) =>
        fault.Character is '"' or '\'' && fault.CharacterBefore is not ('"' or '\'')
            ? (fault.Character == '"' ? FindEscape(fault) : null) ?? FindUnclosed(fault)
            : null;

    private static YamlFaultException? FindEscape(YamlFault fault)
    {
        var text = fault.Text;
        for (var i = fault.Start + 1; i < text.Value.Length && text[i] != '"'; i++)
        {
            if (text[i] != '\\')
            {
                continue;
            }

            var digits = text[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0 && Escapes.IndexOf(text[i + 1]) < 0)
            {
                return Report(fault, i, text.CharacterAt(i + 1).End, "is no escape; write '\\\\' for a backslash, or use single quotes");
            }

            var end = i + 2;
            while (end < i + 2 + digits && Uri.IsHexDigit(text[end]))
            {
                end++;
            }

            if (end < i + 2 + digits)
            {
                return Report(fault, i, end, $"is no escape; write {digits} hexadecimal digits behind '\\{text[i + 1]}'");
            }

            if (digits > 0 && WhyNoCharacter(fault, i, ref end) is { } what)
            {
                return Report(fault, i, end, what);
            }

            i = end - 1;
        }

        return null;
    }

    private static string? WhyNoCharacter(YamlFault fault, int escape, ref int end)
    {
        var code = Code(fault, escape, end);
        if (code is >= 0xD800 and <= 0xDBFF && fault.Text[end] == '\\' && fault.Text[end + 1] == 'u' && Code(fault, end, end + 6) is >= 0xDC00 and <= 0xDFFF)
        {
            end += 6;
            return null;
        }

        return code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "is no character; of a surrogate pair write both halves" : null;
    }

    private static uint? Code(YamlFault fault, int escape, int end) =>
        end <= fault.Text.Value.Length
        && uint.TryParse(fault.Text.Value.Substring(escape + 2, end - escape - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code
            : null;

    private static YamlFaultException Report(YamlFault fault, int start, int end, string what)
    {
        var span = fault.Text.Span(start, end);
        return new YamlFaultException(DiagnosticIds.NoEscape, span, fault.Text.Slice(span), what);
    }

    /// <remarks>
    /// A text may go on in further lines if they are indented more than its key. Where the next line is not, and is no key either, the
    /// quote may well be closed.
    /// </remarks>
    private static YamlFaultException FindUnclosed(YamlFault fault)
    {
        var text = fault.Text;
        var quote = fault.Character.ToString();
        var next = text.LineAt(text.NextLineWithText(fault.Start));
        var isClosed = next.Number > fault.Line.Number && next.Colon is null && text.Value.IndexOf(fault.Character, next.Start) >= 0;
        return isClosed
            ? fault.Report(DiagnosticIds.Indentation, next.ContentStart, "the further lines of a text in quotes are indented more than its key")
            : fault.Report(DiagnosticIds.NotClosed, fault.Start, quote, $"add the other '{quote}' behind the text");
    }
}
