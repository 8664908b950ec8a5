namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Text;

/// <summary>Escapes a text but for the reserved characters that may stay, and for what is escaped already (RFC 6570 section 3.2.3).</summary>
[Embedded]
internal static class ReservedText
{
    private const int EscapeLength = 3;

    /// <param name="keepsCommas">Whether a comma may stay too: not where commas stand between items.</param>
    /// <exception cref="ArgumentException">The text cannot be written as UTF-8.</exception>
    internal static string Escape(string text, SearchValues<char> kept, bool keepsCommas)
    {
        var escaped = new StringBuilder(text.Length);
        for (var position = 0; position < text.Length;)
        {
            var length = LengthOfKept(text.AsSpan(position), kept, keepsCommas);
            if (length > 0)
            {
                escaped.Append(text, position, length);
            }
            else
            {
                length = LengthOfEscaped(text.AsSpan(position), kept, keepsCommas);
                escaped.Append(ArgumentText.Escape(text.Substring(position, length)));
            }

            position += length;
        }

        return escaped.ToString();
    }

    private static int LengthOfKept(ReadOnlySpan<char> text, SearchValues<char> kept, bool keepsCommas)
    {
        if (text[0] == '%')
        {
            return text.Length >= EscapeLength && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]) ? EscapeLength : 0;
        }

        return kept.Contains(text[0]) && (keepsCommas || text[0] != ',') ? 1 : 0;
    }

    // Together, since what is no ASCII may be two characters.
    private static int LengthOfEscaped(ReadOnlySpan<char> text, SearchValues<char> kept, bool keepsCommas)
    {
        var length = 1;
        while (length < text.Length && LengthOfKept(text.Slice(length), kept, keepsCommas) == 0)
        {
            length++;
        }

        return length;
    }
}
