using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>What RFC 3986 allows in a path, and what to write instead of the rest.</summary>
internal static class PathCharacters
{
    /// <summary>The length of the character or the escape at a position; 0 if a path cannot have it.</summary>
    public static int LengthAt(string text, int position)
    {
        var character = text[position];
        if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || TextPatterns.PathMarks.IndexOf(character) >= 0)
        {
            return 1;
        }

        return character == '%' && IsHexadecimal(text, position + 1) && IsHexadecimal(text, position + 2) ? 3 : 0;
    }

    /// <summary>How a message shows the character, how long it is, and what to do about it.</summary>
    public static (string Shown, int Length, string What) Explain(string text, int position)
    {
        var isPair = position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]);
        var character = text.Substring(position, isPair ? 2 : 1);
        return character switch
        {
            "?" => ("'?'", 1, "write what every call says behind it, and declare parameters under 'query'"),
            "#" => ("'#'", 1, "a fragment is never sent"),
            "%" => ("'%'", 1, "write '%25', or two hexadecimal digits behind it"),
            " " => ("A space", 1, "write '%20', or remove it"),
            _ => ($"'{character}'", character.Length, $"write '{Uri.EscapeDataString(character)}'"),
        };
    }

    private static bool IsHexadecimal(string text, int position) =>
        position < text.Length && text[position] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
