namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <summary>Finds an answer's headers without letting .NET parse or change them.</summary>
[Embedded]
internal static class HeaderInput
{
    /// <summary>Finds the first of the named headers that is there, and all its lines.</summary>
    /// <param name="skipsEmpty">Whether a header that says nothing counts as absent.</param>
    internal static bool TryFind(
        HttpResponseMessage response, scoped ReadOnlySpan<string> names, bool skipsEmpty, [NotNullWhen(true)] out string? name, out HeaderStringValues lines)
    {
        foreach (var candidate in names)
        {
            if ((response.Headers.NonValidated.TryGetValues(candidate, out lines) || response.Content.Headers.NonValidated.TryGetValues(candidate, out lines))
                && !(skipsEmpty && IsBlank(lines)))
            {
                name = candidate;
                return true;
            }
        }

        name = null;
        lines = default;
        return false;
    }

    /// <summary>The one value of a header. False where it came several times, and not alike: which of them is meant, nobody can tell.</summary>
    internal static bool TryGetOne(HeaderStringValues lines, out string value)
    {
        value = "";
        var isFirst = true;
        foreach (var line in lines)
        {
            if (!isFirst && line != value)
            {
                return false;
            }

            value = line;
            isFirst = false;
        }

        return true;
    }

    /// <summary>The items of a list, of all lines (RFC 9110 section 5.6.1): blanks around an item are no part of it, and an empty one is none.</summary>
    internal static bool TryGetList<T, TText>(HeaderStringValues lines, string separator, [NotNullWhen(true)] out IReadOnlyList<T>? items)
        where TText : struct, IText<T>
    {
        items = null;
        var found = new List<T>();
        foreach (var line in lines)
        {
            if (!TryAddItems<T, TText>(found, line, separator))
            {
                return false;
            }
        }

        items = found.ToArray();
        return true;
    }

    private static bool TryAddItems<T, TText>(List<T> items, ReadOnlySpan<char> line, string separator)
        where TText : struct, IText<T>
    {
        while (true)
        {
            var end = line.IndexOf(separator);
            var text = (end < 0 ? line : line.Slice(0, end)).Trim(" \t");
            if (!text.IsEmpty)
            {
                if (!default(TText).TryParse(text, out var item))
                {
                    return false;
                }

                items.Add(item);
            }

            if (end < 0)
            {
                return true;
            }

            line = line.Slice(end + separator.Length);
        }
    }

    private static bool IsBlank(HeaderStringValues lines)
    {
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                return false;
            }
        }

        return true;
    }
}
