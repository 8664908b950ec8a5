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

    internal static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        // The first one tells, nearly always: a search would take longer to begin.
        foreach (var one in bytes)
        {
            if (!IsWhiteSpace(one))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a body that may be absent is: a server that has nothing to say may also say <c>null</c>.</summary>
    internal static bool IsBlankOrNull(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && IsWhiteSpace(bytes[0]))
        {
            bytes = bytes.Slice(1);
        }

        return bytes.IsEmpty || (bytes.StartsWith("null"u8) && IsBlank(bytes.Slice(4)));
    }

    private static bool IsWhiteSpace(byte one) => one is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
