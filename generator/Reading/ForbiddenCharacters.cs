namespace Clientwright.Reading;

/// <summary>
/// The characters that no YAML text may hold. YamlDotNet lets them pass, and takes a NUL for the end of its buffer, so that a text
/// would silently lose its beginning.
/// </summary>
internal static class ForbiddenCharacters
{
    public static int? FindFirst(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!IsAllowed(text[i]))
            {
                return i;
            }
        }

        return null;
    }

    // YAML's `c-printable`, less the halves of surrogate pairs.
    private static bool IsAllowed(char character) =>
        character is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or '\u0085' or (>= '\u00A0' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD');
}
