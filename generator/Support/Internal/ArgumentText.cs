namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>A caller's value as the text that goes into an address or a header.</summary>
[Embedded]
internal static class ArgumentText
{
    /// <exception cref="ArgumentException">The value is null, or has no form as text. The exception names the parameter.</exception>
    internal static string Of<T, TText>(string parameter, T value)
        where TText : struct, IText<T>
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameter);
        }

        try
        {
            return default(TText).Format(value);
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException(refused.Message, parameter, refused);
        }
    }

    /// <summary>Escapes a text whole, so that it stays one segment or one value (RFC 3986 section 2).</summary>
    /// <exception cref="ArgumentException">The text cannot be written as UTF-8.</exception>
    internal static string Escape(string parameter, string text) =>
        UnicodeText.IsSound(text) ? Uri.EscapeDataString(text) : throw new ArgumentException(UnicodeText.LoneSurrogate, parameter);

    /// <summary>The same for a piece of a value, of which whoever calls says whose it is.</summary>
    /// <exception cref="ArgumentException">The text cannot be written as UTF-8.</exception>
    internal static string Escape(string text) =>
        UnicodeText.IsSound(text) ? Uri.EscapeDataString(text) : throw new ArgumentException(UnicodeText.LoneSurrogate);
}
