namespace Clientwright.Support;

using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <content>A body that is bytes, at once or as they come.</content>
internal ref partial struct Answer
{
    /// <summary>The name that the answer gives its body (RFC 6266); null where it gives none.</summary>
    internal readonly string? FileName =>
        Find("Content-Disposition") is { } text && ContentDispositionHeaderValue.TryParse(text, out var disposition)
            ? disposition.FileNameStar ?? disposition.FileName?.Trim('"')
            : null;

    /// <summary>Reads the bytes that the response must have; none are bytes too.</summary>
    internal bool TryReadBytes(out ReadOnlyMemory<byte> value)
    {
        value = _body.IsCut ? default : _body.Bytes.ToArray();
        return !_body.IsCut || Fail(AnswerFault.BodyTooLarge, TooLarge);
    }

    /// <summary>Reads the bytes that the response may have; none are absent.</summary>
    internal bool TryReadOptionalBytes(out ReadOnlyMemory<byte> value)
    {
        HasUnreadBody = _body.IsCut;
        value = _body.IsCut ? default : _body.Bytes.ToArray();
        return !value.IsEmpty;
    }

    /// <summary>
    /// Gives the body as it comes. What reads it holds the connection from now on, and the answer only its headers. So this is the last that is
    /// read of an answer, when nothing else can be found missing.
    /// </summary>
    internal readonly bool TryReadStream(out Stream value)
    {
        value = new AnswerStream(TakeContent());
        return true;
    }

    /// <summary>Gives the body as it comes, unless the answer says that it is empty.</summary>
    internal readonly bool TryReadOptionalStream(out Stream value)
    {
        if (Response.Content.Headers.ContentLength == 0)
        {
            value = Stream.Null;
            return false;
        }

        return TryReadStream(out value);
    }

    private readonly HttpContent TakeContent()
    {
        var content = Response.Content;
        Response.Content = new ByteArrayContent([]);
        foreach (var header in content.Headers.NonValidated)
        {
            Response.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return content;
    }
}
