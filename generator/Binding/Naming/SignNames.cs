using System.Globalization;

namespace Clientwright.Binding;

/// <summary>What signs are called in a C# name, for wire names that have nothing else: the values <c>&lt;=</c>, <c>+1</c>, <c>*</c>.</summary>
internal static class SignNames
{
    /// <summary>The name of a name that holds no letter and no digit; what has no word of its own is called by its code.</summary>
    public static string Spell(string name) =>
        name.Length == 0
            ? "Empty"
            : string.Concat(name.Select(sign => WordOf(sign) ?? "U" + ((int)sign).ToString("X4", CultureInfo.InvariantCulture)));

    /// <summary>The word for a sign directly before a digit, since <c>+1</c> and <c>-1</c> are different values; otherwise nothing.</summary>
    public static string OfLeadingSign(string name) =>
        name.Length > 1 && name[0] is '+' or '-' && name[1] is >= '0' and <= '9' ? WordOf(name[0])! : "";

    private static string? WordOf(char sign) => sign switch
    {
        ' ' => "Space",
        '!' => "Exclamation",
        '"' => "Quote",
        '#' => "Hash",
        '$' => "Dollar",
        '%' => "Percent",
        '&' => "And",
        '\'' => "Apostrophe",
        '(' => "Open",
        ')' => "Close",
        '*' => "Star",
        '+' => "Plus",
        ',' => "Comma",
        '-' => "Minus",
        '.' => "Dot",
        '/' => "Slash",
        ':' => "Colon",
        ';' => "Semicolon",
        '<' => "Less",
        '=' => "Equal",
        '>' => "Greater",
        '?' => "Question",
        '@' => "At",
        '[' => "OpenBracket",
        '\\' => "Backslash",
        ']' => "CloseBracket",
        '^' => "Caret",
        '_' => "Underscore",
        '`' => "Backtick",
        '{' => "OpenBrace",
        '|' => "Or",
        '}' => "CloseBrace",
        '~' => "Tilde",
        _ => null,
    };
}
