namespace Clientwright.Support;

using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Xml;

/// <content>A body that is an XML document.</content>
internal ref partial struct Answer
{
    /// <summary>Reads the XML body that the response must have. False where there is none or it does not fit; the fault is noted then.</summary>
    internal bool TryReadXml<T, TXml, TName>([MaybeNullWhen(false)] out T value)
        where TXml : struct, IXml<T>
        where TName : struct, IXmlName =>
        TryParseXml<T, TXml, TName>(out value, out var fault, out var detail) || Fail(fault, detail);

    /// <summary>Reads the XML body that the response may have. Nothing is absent; what does not fit is kept raw.</summary>
    internal bool TryReadOptionalXml<T, TXml, TName>([MaybeNullWhen(false)] out T value)
        where TXml : struct, IXml<T>
        where TName : struct, IXmlName
    {
        if (!_body.IsCut && JsonText.IsBlank(Body))
        {
            value = default;
            return false;
        }

        HasUnreadBody = !TryParseXml<T, TXml, TName>(out value, out _, out _);
        return !HasUnreadBody;
    }

    private readonly bool TryParseXml<T, TXml, TName>(
        [MaybeNullWhen(false)] out T value, out AnswerFault fault, [NotNullWhen(false)] out string? detail)
        where TXml : struct, IXml<T>
        where TName : struct, IXmlName
    {
        value = default;
        if (_body.IsCut)
        {
            return Refuse(AnswerFault.BodyTooLarge, TooLarge, out fault, out detail);
        }

        if (JsonText.IsBlank(Body))
        {
            return Refuse(AnswerFault.MissingBody, "The body is empty.", out fault, out detail);
        }

        try
        {
            // What the answer says goes before what the document does (RFC 7303 section 3): whoever sent it on may have written it anew.
            using var input = new XmlInput(_body.OpenRead(), EncodingOf(Charset), _connection.Settings.JsonDepth);
            value = input.ReadDocument<T, TXml>(default(TName).Name);
            fault = default;
            detail = null;
            return true;
        }
        catch (XmlMismatchException mismatch)
        {
            return Refuse(AnswerFault.BodyDoesNotFit, mismatch.Message, out fault, out detail);
        }
        catch (Exception malformed) when (malformed is XmlException or ArgumentException)
        {
            // ArgumentException is what the reader throws for bytes that are no text of the document's encoding.
            return Refuse(AnswerFault.MalformedBody, JsonPath.Shown(malformed.Message), out fault, out detail);
        }
    }
}
