namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;

/// <summary>Writes request headers as they are given, byte for byte, as far as they cannot break out of their line.</summary>
[Embedded]
internal static class HeaderOutput
{
    /// <summary>Adds a header; nothing where there is no value.</summary>
    /// <exception cref="ArgumentException">The value holds a line break or NUL.</exception>
    internal static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null)
        {
            Check(name, value);
            message.Headers.TryAddWithoutValidation(name, value);
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
