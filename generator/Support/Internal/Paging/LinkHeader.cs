namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>The address in a header: the whole of it, or in a list of links that of the next page (RFC 8288).</summary>
[Embedded]
internal static class LinkHeader
{
    private const string Next = "next";

    /// <summary>The link whose relation is <c>next</c>; null where there is none.</summary>
    internal static string? FindNext(string? header)
    {
        var rest = header.AsSpan().TrimStart();
        while (rest.StartsWith("<", StringComparison.Ordinal) && rest.IndexOf('>') is > 0 and var end)
        {
            var link = rest.Slice(1, end - 1);
            rest = rest.Slice(end + 1);
            var length = LengthOfParameters(rest);
            if (IsNext(rest.Slice(0, length)))
            {
                return link.Trim().ToString();
            }

            rest = rest.Slice(Math.Min(length + 1, rest.Length)).TrimStart(" \t,");
        }

        return null;
    }

    // Up to the comma before the next link.
    private static int LengthOfParameters(ReadOnlySpan<char> text) => IndexOf(text, ',') is >= 0 and var end ? end : text.Length;

    /// <summary>The index of a character outside of quotes; -1 where there is none.</summary>
    private static int IndexOf(ReadOnlySpan<char> text, char sought)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == sought && !isQuoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsNext(ReadOnlySpan<char> parameters)
    {
        while (IndexOf(parameters, ';') is >= 0 and var start)
        {
            parameters = parameters.Slice(start + 1);
            var parameter = IndexOf(parameters, ';') is >= 0 and var end ? parameters.Slice(0, end) : parameters;
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter.Slice(0, equals).Trim().Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                // Several relations stand in one text, parted by blanks.
                var relations = parameter.Slice(equals + 1).Trim().Trim('"').ToString().Split(' ');
                return Array.Exists(relations, static relation => string.Equals(relation, Next, StringComparison.OrdinalIgnoreCase));
            }
        }

        return false;
    }
}
