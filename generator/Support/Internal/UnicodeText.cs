namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Whether a text can be written as UTF-8. Half of a surrogate pair cannot: .NET would send U+FFFD in its place, and another value arrive.</summary>
[Embedded]
internal static class UnicodeText
{
    internal const string LoneSurrogate = "The text holds half of a surrogate pair, which cannot be sent.";

    internal static bool IsSound(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var first and >= 0)
        {
            if (first + 1 == text.Length || !char.IsSurrogatePair(text[first], text[first + 1]))
            {
                return false;
            }

            text = text.Slice(first + 2);
        }

        return true;
    }
}
