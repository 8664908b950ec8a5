namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Net.Http;
using global::System.Text.Json;

/// <summary>What the server said, while it is being read into a result. The first fault that is met is kept.</summary>
[Embedded]
internal ref struct Answer
{
    private readonly ReceivedBody _body;
    private readonly ConnectionSettings _settings;
    private bool _isFaulty;

    internal Answer(HttpResponseMessage response, ReceivedBody body, ConnectionSettings settings)
    {
        Response = response;
        _body = body;
        _settings = settings;
    }

    internal HttpResponseMessage Response { get; }

    internal readonly int StatusCode => (int)Response.StatusCode;

    /// <summary>The first fault; <see cref="AnswerFault.UndeclaredStatus"/> where none was met.</summary>
    internal AnswerFault Fault { get; private set; }

    /// <summary>What the fault is, and where; null where none was met.</summary>
    internal string? FaultDetail { get; private set; }

    /// <summary>The start of the body, within the limit for kept bodies.</summary>
    internal readonly ReadOnlySpan<byte> KeptBody =>
        _body.Bytes.Length > _settings.KeptBodyLimit ? _body.Bytes.Slice(0, _settings.KeptBodyLimit) : _body.Bytes;

    internal readonly bool IsKeptBodyCut => _body.IsCut || _body.Bytes.Length > _settings.KeptBodyLimit;

    /// <summary>Whether a body came that was declared and could not be read, so that it is to be kept.</summary>
    internal readonly bool HasUnreadBody => _isFaulty && _body.Bytes.Length > 0;

    /// <summary>Reads the declared JSON body. False where there is none or it does not fit; the fault is noted then.</summary>
    internal bool TryReadJson<T, TJson>([MaybeNullWhen(false)] out T value)
        where TJson : struct, IJson<T>
    {
        value = default;
        if (_body.IsCut)
        {
            return Fail(AnswerFault.BodyTooLarge, "The body is larger than the client's limit.");
        }

        var bytes = JsonText.WithoutByteOrderMark(_body.Bytes);
        if (JsonText.IsBlank(bytes))
        {
            return Fail(AnswerFault.MissingBody, "The body is empty.");
        }

        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = _settings.JsonDepth });
        try
        {
            reader.Read();
            value = default(TJson).Read(ref reader);
            reader.Read(); // the reader itself refuses anything but white space behind the value
            return true;
        }
        catch (JsonMismatchException mismatch)
        {
            return Fail(AnswerFault.BodyDoesNotFit, JsonPath.Locate(bytes, mismatch.Position, mismatch.Message));
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is what the reader throws for a string that is not valid UTF-8.
            return Fail(AnswerFault.MalformedBody, JsonPath.Locate(bytes, reader.TokenStartIndex, malformed.Message));
        }
    }

    /// <summary>Reads the first of the named headers that is there.</summary>
    internal bool TryReadHeader<T, TText>([MaybeNullWhen(false)] out T value, params string[] names)
        where TText : struct, IText<T>
    {
        value = default;
        if (!HeaderInput.TryFind(Response, names, out var name, out var text))
        {
            return Fail(AnswerFault.MissingHeader, $"The header {string.Join(" or ", names)} is missing.");
        }

        return default(TText).TryParse(text, out value)
            || Fail(AnswerFault.MalformedHeader, $"The header {name} does not fit its type.");
    }

    /// <summary>Reads a header that holds an address, resolved against the request's own (RFC 9110 section 10.2.2, RFC 3986 section 5).</summary>
    internal bool TryReadAddress([MaybeNullWhen(false)] out Uri value, params string[] names)
    {
        value = null;
        if (!HeaderInput.TryFind(Response, names, out var name, out var text))
        {
            return Fail(AnswerFault.MissingHeader, $"The header {string.Join(" or ", names)} is missing.");
        }

        return HeaderInput.TryResolve(Response.RequestMessage?.RequestUri, text, out value)
            || Fail(AnswerFault.MalformedHeader, $"The header {name} is no address.");
    }

    private bool Fail(AnswerFault fault, string detail)
    {
        if (!_isFaulty)
        {
            _isFaulty = true;
            Fault = fault;
            FaultDetail = detail;
        }

        return false;
    }
}
