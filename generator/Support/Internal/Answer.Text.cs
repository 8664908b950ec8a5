namespace Clientwright.Support;

using global::System;
using global::System.Diagnostics.CodeAnalysis;

/// <content>A body that is a text.</content>
internal ref partial struct Answer
{
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

    private readonly string Decode()
    {
        var encoding = Charset is { } charset
            ? EncodingOf(charset) ?? throw new ArgumentException($"The answer is in the charset {charset}, which is not known.")
            : StrictUtf8;
        var text = encoding.GetString(_body.Bytes);
        return text.StartsWith('\uFEFF') ? text.Substring(1) : text;
    }
}
