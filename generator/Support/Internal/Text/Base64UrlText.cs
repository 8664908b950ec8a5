namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Bytes as base64url (RFC 4648 section 5), written without padding; with it, or in the other alphabet, they are read too.</summary>
[Embedded]
internal readonly struct Base64UrlText : IText<ReadOnlyMemory<byte>>
{
    public string Kind => "base64url";

    public string Format(ReadOnlyMemory<byte> value) =>
        Convert.ToBase64String(value.Span).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public bool TryParse(ReadOnlySpan<char> text, out ReadOnlyMemory<byte> value)
    {
        var base64 = text.TrimEnd('=').ToString().Replace('-', '+').Replace('_', '/');
        return default(BytesText).TryParse(base64.PadRight((base64.Length + 3) / 4 * 4, '='), out value);
    }
}
