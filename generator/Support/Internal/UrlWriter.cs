namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;

/// <summary>
/// Writes one request's address. Everything that comes from a caller is escaped, so an argument can never change the
/// structure of the request: it stays one path segment, or one query value.
/// </summary>
[Embedded]
internal ref struct UrlWriter
{
    /// <summary>Enough for most addresses, so that most are written without renting.</summary>
    internal const int InitialLength = 256;

    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _hasQuery;

    internal UrlWriter(string baseAddress, Span<char> buffer)
    {
        _buffer = buffer;
        Append(baseAddress);
    }

    /// <summary>Text from the spec's route: already escaped, kept as it is written.</summary>
    internal void Literal(string text) => Append(text);

    /// <summary>
    /// A caller's value as one path segment. Empty, <c>.</c> and <c>..</c> are refused: a dot segment is removed by
    /// whoever normalises the address (RFC 3986 section 5.2.4), and an empty one often, so either would name another resource.
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty or a dot segment.</exception>
    internal void Segment(string parameter, string? value)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value.Length == 0 || value is "." or "..")
        {
            throw new ArgumentException($"'{value}' cannot stand as a path segment.", parameter);
        }

        AppendEscaped(value);
    }

    /// <summary>One query parameter; nothing where there is no value.</summary>
    internal void Query(string escapedName, string? value)
    {
        if (value is not null)
        {
            StartParameter();
            Append(escapedName);
            Append("=");
            AppendEscaped(value);
        }
    }

    /// <summary>One query parameter for each item, all of the same name.</summary>
    internal void QueryEach<T, TText>(string escapedName, IReadOnlyList<T>? values)
        where TText : struct, IText<T>
    {
        for (var i = 0; i < values?.Count; i++)
        {
            Query(escapedName, default(TText).Format(values[i]));
        }
    }

    /// <summary>Parameters that were escaped before, such as those of the whole connection.</summary>
    internal void QueryString(string escaped)
    {
        if (escaped.Length > 0)
        {
            StartParameter();
            Append(escaped);
        }
    }

    internal Uri ToUri() => new(ToStringAndReturn(), UriKind.Absolute);

    internal string ToStringAndReturn()
    {
        var text = _buffer.Slice(0, _length).ToString();
        if (_rented is { } rented)
        {
            _rented = null;
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    private void StartParameter()
    {
        Append(_hasQuery ? "&" : "?");
        _hasQuery = true;
    }

    private void AppendEscaped(string value) => Append(IsUnreserved(value) ? value : Uri.EscapeDataString(value));

    // Most identifiers need no escaping, and a vectorised look is much cheaper than asking Uri.
    private static bool IsUnreserved(string value) => !value.AsSpan().ContainsAnyExcept(UnreservedCharacters);

    private static readonly SearchValues<char> UnreservedCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private void Append(string text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_buffer.Slice(_length));
        _length += text.Length;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + needed, _buffer.Length * 2));
        _buffer.Slice(0, _length).CopyTo(larger);
        if (_rented is { } rented)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        _buffer = _rented = larger;
    }
}
