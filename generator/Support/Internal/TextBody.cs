namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;
using global::System.Text;

/// <summary>A request body that is a text, in UTF-8.</summary>
[Embedded]
internal static class TextBody
{
    private const string Parameter = "Body";

    /// <exception cref="ArgumentException">The value is null, or has no text that can be sent.</exception>
    internal static HttpContent Create<T, TText>(T value, string mediaType)
        where TText : struct, IText<T>
    {
        var text = ArgumentText.Of<T, TText>(Parameter, value);
        return UnicodeText.IsSound(text)
            ? BytesBody.Create(Encoding.UTF8.GetBytes(text), mediaType)
            : throw new ArgumentException(UnicodeText.LoneSurrogate, Parameter);
    }
}
