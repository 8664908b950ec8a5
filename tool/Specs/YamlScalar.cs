using System.Globalization;
using System.Text;

namespace Clientwright.Tool.Specs;

/// <summary>A text as a scalar of YAML: plain where every reader takes it for the same text, in double quotes elsewhere.</summary>
internal static class YamlScalar
{
    // A key that is longer has to be written in another way, which specs do without.
    private const int LongestKey = 512;

    private static readonly HashSet<string> NoTexts = new(StringComparer.OrdinalIgnoreCase) { "null", "~" };

    /// <summary>Whether the text can be a key with a <c>?</c> behind it: a quoted one is literal.</summary>
    public static bool CanBeOptionalKey(string text) => CanBeKey(text) && IsPlain(text + "?", isInFlow: false);

    public static bool CanBeKey(string text) => text.Length is > 0 and <= LongestKey;

    public static string Key(string key, bool isOptional, bool isInFlow) =>
        isOptional ? key + "?" : IsPlain(key, isInFlow) && !key.EndsWith('?') && key != "<<" ? key : Quote(key);

    public static string Write(SpecText text, bool isInFlow) =>
        IsWord(text, isInFlow) || (IsPlain(text.Text, isInFlow) && !NoTexts.Contains(text.Text)) ? text.Text : Quote(text.Text);

    // Of a tuple's type, a comma stands between the items, and in braces it would end the value.
    private static bool IsWord(SpecText text, bool isInFlow) => text.IsWord && !(isInFlow && text.Text.Contains(',', StringComparison.Ordinal));

    private static bool IsPlain(string text, bool isInFlow)
    {
        if (text.Length == 0 || !CanBegin(text) || text[^1] is ' ' or ':' || text.StartsWith("...", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isPlain = text[i] switch
            {
                ':' => i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i + 1]) || (!isInFlow && text[i + 1] != ' ') || text[i + 1] is '/' or '-'),
                '#' => text[i - 1] != ' ',
                ',' or '[' or ']' or '{' or '}' => !isInFlow,
                var character => IsPrintable(text, i, character),
            };
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBegin(string text) =>
        char.IsLetterOrDigit(text[0])
        || text[0] is '/' or '$' or '_' or '(' or '+' or '^' or '.' or '<' or ';' or ')' or '=' or '~'
        || (text[0] == '-' && text.Length > 1 && char.IsAsciiLetterOrDigit(text[1]))
        || (text[0] > '\u00A0' && !char.IsSurrogate(text[0]));

    private static bool IsPrintable(string text, int position, char character)
    {
        if (char.IsSurrogate(character))
        {
            return char.IsHighSurrogate(character)
                ? position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
                : position > 0 && char.IsHighSurrogate(text[position - 1]);
        }

        return character is >= ' ' and <= '~' or (> '\u00A0' and not ('\u2028' or '\u2029' or '\uFEFF' or > '\uFFFD'));
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                _ when IsPrintable(text, i, character) => quoted.Append(character),
                _ => quoted.Append(@"\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return quoted.Append('"').ToString();
    }
}
