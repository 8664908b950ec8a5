namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Net.Http;

/// <summary>Writes request headers as they are given, byte for byte. What would arrive as something else is refused.</summary>
[Embedded]
internal static partial class HeaderOutput
{
    // RFC 9110 section 5.5, without the bytes above ASCII: HttpClient refuses them, unless it is told an encoding that servers can only guess.
    private static readonly SearchValues<char> FieldCharacters = SearchValues.Create(
        "\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <exception cref="ArgumentException">The value is null, or cannot stand in a header.</exception>
    internal static void Add<T, TText>(HttpRequestMessage message, string name, string parameter, T value)
        where TText : struct, IText<T> =>
        message.Headers.TryAddWithoutValidation(name, TextOf<T, TText>(name, parameter, value));

    /// <exception cref="ArgumentException">The text is null, or cannot stand in a header.</exception>
    internal static void Add(HttpRequestMessage message, string name, string parameter, string text) =>
        message.Headers.TryAddWithoutValidation(name, TextOf(name, parameter, text));

    /// <summary>The value as it stands in the header.</summary>
    /// <exception cref="ArgumentException">The value is null, or cannot stand in a header.</exception>
    internal static string TextOf<T, TText>(string name, string parameter, T value)
        where TText : struct, IText<T> => TextOf(name, parameter, ArgumentText.Of<T, TText>(parameter, value));

    /// <summary>The text, which can stand in the header.</summary>
    /// <exception cref="ArgumentException">It is null, or cannot.</exception>
    internal static string TextOf(string name, string parameter, string text)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text.AsSpan().ContainsAnyExcept(FieldCharacters))
        {
            throw new ArgumentException(
                $"The value of the header '{name}' holds a line break, another control character, or one that is not ASCII.", parameter);
        }

        if (text.Length > 0 && (IsBlank(text[0]) || IsBlank(text[^1])))
        {
            throw new ArgumentException($"The value of the header '{name}' begins or ends with white space, which would be lost on the way.", parameter);
        }

        return text;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t';
}
