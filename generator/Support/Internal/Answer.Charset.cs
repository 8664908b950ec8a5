namespace Clientwright.Support;

using global::System.Text;

/// <content>The charset that an answer says its text is in.</content>
internal ref partial struct Answer
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Its name, in small letters; null where the answer names none.</summary>
    internal readonly string? Charset => ContentType?.CharSet?.Trim('"').ToLowerInvariant() is { Length: > 0 } named ? named : null;

    /// <summary>Null where it is not known: other charsets than these need tables that a program may not have.</summary>
    internal static Encoding? EncodingOf(string? charset) => charset switch
    {
        "utf-8" or "utf8" or "us-ascii" => StrictUtf8, // of which ASCII is a part
        "iso-8859-1" => Encoding.Latin1,
        "utf-16" or "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };
}
