namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;

/// <summary>The pieces of a value as an expansion writes them: none of them can be taken for two, or for something else.</summary>
[Embedded]
internal readonly struct PieceText(Expansion expansion)
{
    /// <summary>All of a value.</summary>
    internal string OfText(string text) => expansion.AsItIs is { } possible ? AsItIs(text, possible) : Escaped(text, keepsCommas: true);

    /// <summary>An item of a list, or what a member holds.</summary>
    internal string OfItem(string text)
    {
        ThrowIfTwo(text);
        if (expansion.AsItIs is not { } possible)
        {
            return Escaped(text, keepsCommas: false);
        }

        // Around the comma of a header a blank may come or go, and nothing between two is no item (RFC 9110 section 5.6.1).
        return text.Length > 0 || expansion.IsNamed
            ? AsItIs(text, possible)
            : throw new ArgumentException("An empty text is no item of a list in a header.");
    }

    /// <summary>The name of a member, where it stands beside what the member holds.</summary>
    internal string OfName(string name)
    {
        ThrowIfTwo(name);
        var mark = expansion.AsItIs is not null ? "=" : expansion.IsDeep ? "[]" : "";
        if (name.AsSpan().IndexOfAny(mark) >= 0 || (name.Length == 0 && mark.Length > 0))
        {
            throw new ArgumentException($"'{name}' cannot be the name of a member in this parameter.");
        }

        return expansion.AsItIs is { } possible ? AsItIs(name, possible) : ArgumentText.Escape(name);
    }

    private void ThrowIfTwo(string text)
    {
        if (expansion.Refused.Length > 0 && text.Contains(expansion.Refused, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{text}' holds '{expansion.Refused}', which stands between the items.");
        }
    }

    private string Escaped(string text, bool keepsCommas) =>
        expansion.Kept is { } kept ? ReservedText.Escape(text, kept, keepsCommas) : ArgumentText.Escape(text);

    private static string AsItIs(string text, SearchValues<char> possible) =>
        text.AsSpan().ContainsAnyExcept(possible) || text.AsSpan().Trim(" \t").Length < text.Length
            ? throw new ArgumentException("A text holds a character that cannot be sent here as it is, or begins or ends with white space.")
            : text;
}
