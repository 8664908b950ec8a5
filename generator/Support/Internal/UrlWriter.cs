namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;

/// <summary>
/// Writes one request's address. Everything that comes from a caller is escaped, so an argument can never change the
/// structure of the request: it stays one path segment, or one query value.
/// </summary>
[Embedded]
internal ref partial struct UrlWriter
{
    // Enough for most addresses; a buffer that had to grow beyond the second is not kept.
    private const int InitialLength = 256;
    private const int LargestKept = 4096;

    // What every supported .NET takes for an address. Servers stop long before.
    private const int LongestAddress = 65_519;

    // A thread's own: one on the stack would be cleared for every address.
    [ThreadStatic]
    private static char[]? t_buffer;

    private char[] _buffer;
    private int _length;
    private bool _hasQuery;

    internal UrlWriter(string baseAddress)
    {
        // Taken out while in use: a list of the caller's own may make calls while its items are written.
        _buffer = t_buffer ?? new char[InitialLength];
        t_buffer = null;
        Append(baseAddress);
    }

    /// <summary>Text from the spec's route: already escaped, kept as it is written.</summary>
    internal void Literal(string text) => Append(text);

    /// <summary>
    /// A caller's value as one path segment. Empty, <c>.</c> and <c>..</c> are refused: a dot segment is removed by
    /// whoever normalises the address (RFC 3986 section 5.2.4), and an empty one often, so either would name another resource.
    /// </summary>
    /// <exception cref="ArgumentException">The value is null, empty, or a dot segment, or cannot be sent as it is.</exception>
    internal void Segment<T, TText>(string parameter, T value)
        where TText : struct, IText<T> => Segment(parameter, ArgumentText.Of<T, TText>(parameter, value));

    /// <summary>A text as one path segment, as the other overload has it.</summary>
    /// <exception cref="ArgumentException">The text is null, empty, or a dot segment, or cannot be sent as it is.</exception>
    internal void Segment(string parameter, string text)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text.Length == 0 || text is "." or "..")
        {
            throw new ArgumentException($"'{text}' cannot stand as a path segment.", parameter);
        }

        AppendEscaped(parameter, text);
    }

    /// <summary>One query parameter.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot be sent as it is.</exception>
    internal void Query<T, TText>(string escapedName, string parameter, T value)
        where TText : struct, IText<T> => Query(escapedName, parameter, ArgumentText.Of<T, TText>(parameter, value));

    /// <summary>One query parameter that is a text.</summary>
    /// <exception cref="ArgumentException">The text is null, or cannot be sent as it is.</exception>
    internal void Query(string escapedName, string parameter, string text)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        StartParameter();
        Append(escapedName);
        Append("=");
        AppendEscaped(parameter, text);
    }

    /// <summary>One query parameter, unless it is null.</summary>
    /// <exception cref="ArgumentException">The value cannot be sent as it is.</exception>
    internal void QueryOptional<T, TText>(string escapedName, string parameter, T? value)
        where TText : struct, IText<T>
    {
        if (value is not null)
        {
            Query<T, TText>(escapedName, parameter, value);
        }
    }

    /// <inheritdoc cref="QueryOptional{T, TText}"/>
    internal void QueryOptionalValue<T, TText>(string escapedName, string parameter, T? value)
        where T : struct
        where TText : struct, IText<T>
    {
        if (value is { } present)
        {
            Query<T, TText>(escapedName, parameter, present);
        }
    }

    /// <summary>One query parameter that is a text, unless it is null.</summary>
    /// <exception cref="ArgumentException">The text cannot be sent as it is.</exception>
    internal void QueryOptional(string escapedName, string parameter, string? text)
    {
        if (text is not null)
        {
            Query(escapedName, parameter, text);
        }
    }

    /// <summary>One query parameter for each item, all of the same name.</summary>
    /// <exception cref="ArgumentException">The list or an item is null, or an item cannot be sent as it is.</exception>
    internal void QueryEach<T, TText>(string escapedName, string parameter, IReadOnlyList<T> values)
        where TText : struct, IText<T>
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        for (var i = 0; i < values.Count; i++)
        {
            Query<T, TText>(escapedName, parameter, values[i]);
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

    /// <exception cref="ArgumentException">The address is too long.</exception>
    internal Uri ToUri()
    {
        CheckLength(parameter: null);
        var text = new string(_buffer, 0, _length);
        t_buffer = _buffer.Length <= LargestKept ? _buffer : null;
        return new Uri(text, UriKind.Absolute);
    }

    private void StartParameter()
    {
        Append(_hasQuery ? "&" : "?");
        _hasQuery = true;
    }

    private void AppendEscaped(string parameter, string value)
    {
        Append(IsUnreserved(value) ? value : ArgumentText.Escape(parameter, value));
        CheckLength(parameter);
    }

    private readonly void CheckLength(string? parameter)
    {
        if (_length > LongestAddress)
        {
            throw new ArgumentException($"The address would be longer than {LongestAddress} characters.", parameter);
        }
    }

    // Most identifiers need no escaping, and a vectorised look is much cheaper than asking Uri.
    private static bool IsUnreserved(string value) => !value.AsSpan().ContainsAnyExcept(UnreservedCharacters);

    private static readonly SearchValues<char> UnreservedCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(string text)
    {
        if (!text.TryCopyTo(_buffer.AsSpan(_length)))
        {
            Grow(text.Length);
            text.CopyTo(_buffer.AsSpan(_length));
        }

        _length += text.Length;
    }

    private void Grow(int needed) => Array.Resize(ref _buffer, Math.Max(_length + needed, _buffer.Length * 2));
}
