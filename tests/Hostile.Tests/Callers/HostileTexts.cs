using System.Text;

namespace Hostile.Tests.Callers;

/// <summary>Texts that would change a request, were they not escaped; and, by a seed, any number of texts made of their pieces.</summary>
internal static class HostileTexts
{
    public static readonly string[] Pieces =
    [
        "..", ".", "%2e", "%2E%2e", "%2f", "%5c", "/", "\\", "?", "#", "&", "=", "+", ";", ",", ":", "@", "//", " ", "\t", "%", "%0d%0a", "%00", "%u002e",
        "\r", "\n", "\r\n", "\0", "\u0001", "\u001f", "\u007f", "\u0085", "\u00a0", "é", "漢", "😀", "\u202e", "\u2028", "\uFEFF", "\uFFFD", "／", "．．",
        "\"", "'", "`", "<", ">", "{", "}", "[", "]", "|", "^", "~", "*", "$", "!", "(", ")", "a", "Z", "0", "contoso", "http://evil.test/", "HTTP/1.1",
        "\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1", "api-version=1", "\ud800", "\udc00", "\udc00\ud800",
    ];

    public static IEnumerable<string> Of(int seed, int count)
    {
        foreach (var piece in Pieces)
        {
            yield return piece;
            yield return "x" + piece;
            yield return piece + "x";
            yield return piece + piece;
        }

        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 8); length > 0; length--)
            {
                text.Append(random.Next(4) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
            }

            yield return text.ToString();
        }
    }

    /// <summary>Whether a text is sound Unicode.</summary>
    public static bool IsText(string text)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Whether a text can stand in a header to the letter: visible ASCII, blanks within.</summary>
    public static bool IsHeader(string text) => text.All(character => character is '\t' or (>= ' ' and <= '~')) && text.Trim(' ', '\t') == text;
}
