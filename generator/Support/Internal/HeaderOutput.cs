namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;

/// <summary>Writes request headers as they are given, byte for byte, as far as they cannot break out of their line.</summary>
[Embedded]
internal static class HeaderOutput
{
    /// <summary>Adds a header; nothing where there is no value.</summary>
    /// <exception cref="ArgumentException">The value holds a line break or NUL.</exception>
    internal static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        Check(name, value);
        if (!message.Headers.TryAddWithoutValidation(name, value) && message.Content is { } content)
        {
            // A header that describes the body, such as Content-Type, replaces what the body says itself; without a body it says nothing.
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>Adds a header whose type is not text; nothing where there is no value.</summary>
    internal static void Add<T, TText>(HttpRequestMessage message, string name, T? value)
        where T : class
        where TText : struct, IText<T> => Add(message, name, value is null ? null : default(TText).Format(value));

    /// <inheritdoc cref="Add{T, TText}(HttpRequestMessage, string, T)"/>
    internal static void Add<T, TText>(HttpRequestMessage message, string name, T? value)
        where T : struct
        where TText : struct, IText<T> => Add(message, name, value is { } some ? default(TText).Format(some) : null);

    /// <summary>Adds a header once for each item.</summary>
    internal static void AddEach<T, TText>(HttpRequestMessage message, string name, IReadOnlyList<T>? values)
        where TText : struct, IText<T>
    {
        for (var i = 0; i < values?.Count; i++)
        {
            Add(message, name, default(TText).Format(values[i]));
        }
    }

    /// <exception cref="ArgumentException">The value holds a line break or NUL, which would start another header (RFC 9110 section 5.5).</exception>
    internal static void Check(string name, string value)
    {
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            throw new ArgumentException($"The value of the header '{name}' holds a line break.", name);
        }
    }
}
