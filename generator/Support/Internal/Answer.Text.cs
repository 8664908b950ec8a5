namespace Clientwright.Support;

using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Text;

/// <content>A body that is a text.</content>
internal ref partial struct Answer
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text that the response must have; the empty one is a text too.</summary>
    internal bool TryReadText<T, TText>([MaybeNullWhen(false)] out T value)
        where TText : struct, IText<T> =>
        TryParseText<T, TText>(out value, out var fault, out var detail) || Fail(fault, detail);

    /// <summary>Reads the text that the response may have. The empty one is absent; what does not fit is kept raw.</summary>
    internal bool TryReadOptionalText<T, TText>([MaybeNullWhen(false)] out T value)
        where TText : struct, IText<T>
    {
        if (!_body.IsCut && _body.Bytes.IsEmpty)
        {
            value = default;
            return false;
        }

        HasUnreadBody = !TryParseText<T, TText>(out value, out _, out _);
        return !HasUnreadBody;
    }

    private readonly bool TryParseText<T, TText>(
        [MaybeNullWhen(false)] out T value, out AnswerFault fault, [NotNullWhen(false)] out string? detail)
        where TText : struct, IText<T>
    {
        value = default;
        if (_body.IsCut)
        {
            return Refuse(AnswerFault.BodyTooLarge, TooLarge, out fault, out detail);
        }

        string text;
        try
        {
            text = Decode();
        }
        catch (ArgumentException undecodable)
        {
            return Refuse(AnswerFault.MalformedBody, JsonPath.Shown(undecodable.Message), out fault, out detail);
        }

        if (!default(TText).TryParse(text, out value))
        {
            return _body.Bytes.IsEmpty
                ? Refuse(AnswerFault.MissingBody, "The body is empty.", out fault, out detail)
                : Refuse(AnswerFault.BodyDoesNotFit, $"The body is not {default(TText).Kind}.", out fault, out detail);
        }

        fault = default;
        detail = null;
        return true;
    }

    // What is not said is UTF-8, of which ASCII is a part. Other charsets than these need tables that a program may not have.
    private readonly string Decode() => ContentType?.CharSet?.Trim('"').ToLowerInvariant() switch
    {
        null or "" or "utf-8" or "utf8" or "us-ascii" => StrictUtf8.GetString(Body),
        "iso-8859-1" => Encoding.Latin1.GetString(_body.Bytes),
        "utf-16" or "utf-16le" => DecodeUtf16(),
        var other => throw new ArgumentException($"The answer is in the charset {other}, which is not known."),
    };

    private readonly string DecodeUtf16()
    {
        var strict = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
        return strict.GetString(_body.Bytes).TrimStart('\uFEFF');
    }
}
