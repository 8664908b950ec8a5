namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>What a JSON body may have around its value.</summary>
[Embedded]
internal static class JsonText
{
    /// <summary>RFC 8259 section 8.1: a parser may ignore a byte order mark rather than treat it as an error.</summary>
    internal static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes.Slice(3) : bytes;

    internal static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.TrimStart(WhiteSpace).IsEmpty;

    /// <summary>Whether a body that may be absent is: a server that has nothing to say may also say <c>null</c>.</summary>
    internal static bool IsBlankOrNull(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.Trim(WhiteSpace);
        return text.IsEmpty || text.SequenceEqual("null"u8);
    }

    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;
}
