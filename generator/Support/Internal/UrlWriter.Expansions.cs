namespace Clientwright.Support;

using global::System;

/// <content>Values that are more than one text, or written in another style than the usual one.</content>
internal ref partial struct UrlWriter
{
    /// <summary>A value in the path, as its style expands it.</summary>
    /// <param name="name">The parameter's name, escaped.</param>
    /// <exception cref="ArgumentException">The value is null, makes an empty or a dot segment, or cannot be sent as it is.</exception>
    internal void Expand<T, TParts>(Expansion expansion, string name, string parameter, T value)
        where TParts : struct, IParts<T>
    {
        var text = expansion.Expand<T, TParts>(name, parameter, value);

        // The base address ends with a slash, which a value may bring along.
        if (expansion.First == "/" && text.Length > 0 && _buffer[_length - 1] == '/')
        {
            _length--;
        }

        var start = _buffer.AsSpan(0, _length).LastIndexOf('/') + 1;
        Append(text);
        CheckLength(parameter);
        CheckSegments(_buffer.AsSpan(start, _length - start), parameter);
    }

    /// <summary>A value in the query, as its style expands it.</summary>
    /// <param name="name">The parameter's name, escaped.</param>
    /// <exception cref="ArgumentException">The value is null, or cannot be sent as it is.</exception>
    internal void ExpandQuery<T, TParts>(Expansion expansion, string name, string parameter, T value)
        where TParts : struct, IParts<T>
    {
        QueryString(expansion.Expand<T, TParts>(name, parameter, value));
        CheckLength(parameter);
    }

    // What no whole segment can be: whoever normalises the address would take it away, and another resource be named.
    private static void CheckSegments(ReadOnlySpan<char> path, string parameter)
    {
        while (true)
        {
            var end = path.IndexOf('/');
            var segment = end < 0 ? path : path.Slice(0, end);
            if (segment.IsEmpty || IsDots(segment))
            {
                throw new ArgumentException($"'{segment}' cannot stand as a path segment.", parameter);
            }

            if (end < 0)
            {
                return;
            }

            path = path.Slice(end + 1);
        }
    }

    // Escaped or not: an escaped full stop is unescaped before segments are looked at (RFC 3986 section 6.2.2.2).
    private static bool IsDots(ReadOnlySpan<char> segment) =>
        segment.Length <= "%2E%2E".Length && Uri.UnescapeDataString(segment.ToString()) is "." or "..";
}
