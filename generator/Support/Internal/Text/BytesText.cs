namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Bytes as base64 (RFC 4648 section 4).</summary>
[Embedded]
internal readonly struct BytesText : IText<ReadOnlyMemory<byte>>
{
    public string Kind => "base64";

    public string Format(ReadOnlyMemory<byte> value) => Convert.ToBase64String(value.Span);

    public bool TryParse(ReadOnlySpan<char> text, out ReadOnlyMemory<byte> value)
    {
        var bytes = new byte[text.Length / 4 * 3];
        var isBase64 = Convert.TryFromBase64Chars(text, bytes, out var length);
        value = isBase64 ? bytes.AsMemory(0, length) : default;
        return isBase64;
    }
}
