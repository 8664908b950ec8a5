using System.Text;

namespace Clientwright.Emitting;

/// <summary>The door through which text from a spec gets into documentation comments: escaped as XML, every line prefixed.</summary>
internal static class Documentation
{
    /// <summary>Writes one element, such as <c>summary</c>; nothing where there is no text.</summary>
    public static void Write(CodeWriter writer, string element, string? text)
    {
        if (IsEmpty(text))
        {
            return;
        }

        var escaped = IsPlain(text!) ? text! : Escape(text!);
        if (escaped.IndexOf('\n') < 0)
        {
            writer.Lines($"/// <{element}>{escaped.Trim()}</{element}>");
            return;
        }

        writer.Lines($"/// <{element}>");
        foreach (var line in escaped.Split('\n'))
        {
            writer.Lines($"/// {line.Trim()}");
        }

        writer.Lines($"/// </{element}>");
    }

    /// <summary>Whether nothing is written of a text.</summary>
    public static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);

    private static bool IsPlain(string text) => text.All(static character => character is >= ' ' and <= '~' and not ('&' or '<' or '>'));

    /// <summary>XML text in which every character that C# takes for a line end is <c>\n</c>, and what XML cannot hold is U+FFFD.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var trimmed = text.Replace("\r\n", "\n").Trim();
        for (var i = 0; i < trimmed.Length; i++)
        {
            var character = trimmed[i];
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append('\n');
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                default:
                    if (char.IsHighSurrogate(character) && i + 1 < trimmed.Length && char.IsLowSurrogate(trimmed[i + 1]))
                    {
                        escaped.Append(character).Append(trimmed[++i]);
                    }
                    else
                    {
                        escaped.Append(char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE' ? '\uFFFD' : character);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }
}
