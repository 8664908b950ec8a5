namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Net.Http;
using global::System.Text.Json;

/// <summary>
/// What the server said, while it is being read into a result. What a declared response must have and the answer lacks is
/// its fault, and the first one that is met is kept; what it may have is just absent then.
/// </summary>
[Embedded]
internal ref partial struct Answer
{
    private const string TooLarge = "The body is larger than the client's limit.";

    private readonly ReceivedBody _body;
    private readonly Connection _connection;

    internal Answer(HttpResponseMessage response, ReceivedBody body, Connection connection)
    {
        Response = response;
        _body = body;
        _connection = connection;
    }

    internal HttpResponseMessage Response { get; }

    internal readonly int StatusCode => (int)Response.StatusCode;

    /// <summary>Where it came from; null where a handler does not say.</summary>
    internal readonly Uri? Address => Response.RequestMessage?.RequestUri;

    internal readonly TimeProvider TimeProvider => _connection.Settings.TimeProvider;

    /// <summary>Whether a declared response was met that the answer does not fit.</summary>
    internal bool IsFaulty { get; private set; }

    /// <summary>The first fault; <see cref="AnswerFault.UndeclaredStatus"/> where none was met.</summary>
    internal AnswerFault Fault { get; private set; }

    /// <summary>What the fault is, and where; null where none was met.</summary>
    internal string? FaultDetail { get; private set; }

    /// <summary>Whether a body came that may be there but could not be read, so that it is to be kept.</summary>
    internal bool HasUnreadBody { get; private set; }

    /// <summary>The body, as far as it was received.</summary>
    internal readonly ReadOnlySpan<byte> Body => JsonText.WithoutByteOrderMark(_body.Bytes);

    /// <summary>The start of the body, within the limit for kept bodies.</summary>
    internal readonly ReadOnlySpan<byte> KeptBody =>
        _body.Bytes.Length > _connection.Settings.KeptBodyLimit ? _body.Bytes.Slice(0, _connection.Settings.KeptBodyLimit) : _body.Bytes;

    internal readonly bool IsKeptBodyCut => _body.IsCut || _body.Bytes.Length > _connection.Settings.KeptBodyLimit;

    /// <summary>Reads the JSON body that the response must have. False where there is none or it does not fit; the fault is noted then.</summary>
    internal bool TryReadJson<T, TJson>([MaybeNullWhen(false)] out T value)
        where TJson : struct, IJson<T> =>
        TryParseJson<T, TJson>(out value, out var fault, out var detail) || Fail(fault, detail);

    /// <summary>Reads the JSON body that the response may have. Nothing and <c>null</c> are absent; what does not fit is kept raw.</summary>
    internal bool TryReadOptionalJson<T, TJson>([MaybeNullWhen(false)] out T value)
        where TJson : struct, IJson<T>
    {
        if (!_body.IsCut && JsonText.IsBlankOrNull(Body))
        {
            value = default;
            return false;
        }

        HasUnreadBody = !TryParseJson<T, TJson>(out value, out _, out _);
        return !HasUnreadBody;
    }

    /// <summary>Reads the first of the named headers that is there, and notes a fault where none is, or it does not fit.</summary>
    internal bool TryReadHeader<T, TText>([MaybeNullWhen(false)] out T value, scoped ReadOnlySpan<string> names)
        where TText : struct, IText<T>
    {
        value = default;
        return TryFindOne(names, skipsEmpty: false, out var name, out var text)
            && (default(TText).TryParse(text, out value) || FailWith(name, $"is not {default(TText).Kind}"));
    }

    /// <summary>Reads the first of the named headers that is there; false where none is, or it does not fit.</summary>
    internal readonly bool TryReadOptionalHeader<T, TText>([MaybeNullWhen(false)] out T value, scoped ReadOnlySpan<string> names)
        where TText : struct, IText<T>
    {
        value = default;
        return HeaderInput.TryFind(Response, names, skipsEmpty: false, out _, out var lines)
            && HeaderInput.TryGetOne(lines, out var text)
            && default(TText).TryParse(text, out value);
    }

    /// <summary>Reads a header that holds a list, on one line or several (RFC 9110 section 5.3).</summary>
    internal bool TryReadList<T, TText, TSeparator>([MaybeNullWhen(false)] out IReadOnlyList<T> value, scoped ReadOnlySpan<string> names)
        where TText : struct, IText<T>
        where TSeparator : struct, ISeparator
    {
        value = null;
        return HeaderInput.TryFind(Response, names, skipsEmpty: false, out var name, out var lines)
            ? HeaderInput.TryGetList<T, TText>(lines, default(TSeparator).Text, out value)
                || FailWith(name, $"is not {default(JoinedText<T, TText, TSeparator>).Kind}")
            : FailWithout(names);
    }

    /// <summary>Reads a list as <see cref="TryReadList"/> does; false where there is none.</summary>
    internal readonly bool TryReadOptionalList<T, TText, TSeparator>([MaybeNullWhen(false)] out IReadOnlyList<T> value, scoped ReadOnlySpan<string> names)
        where TText : struct, IText<T>
        where TSeparator : struct, ISeparator
    {
        value = null;
        return HeaderInput.TryFind(Response, names, skipsEmpty: false, out _, out var lines)
            && HeaderInput.TryGetList<T, TText>(lines, default(TSeparator).Text, out value);
    }

    /// <summary>
    /// Reads a header that holds an address, resolved against the request's own (RFC 9110 section 10.2.2, RFC 3986 section 5). An
    /// empty one is none: as a reference, it would lead back to the request.
    /// </summary>
    internal bool TryReadAddress([MaybeNullWhen(false)] out Uri value, scoped ReadOnlySpan<string> names)
    {
        value = null;
        return TryFindOne(names, skipsEmpty: true, out var name, out var text)
            && (TryResolve(text, out value) || FailWith(name, "is no http address"));
    }

    /// <summary>Reads an address as <see cref="TryReadAddress"/> does; false where there is none.</summary>
    internal readonly bool TryReadOptionalAddress([MaybeNullWhen(false)] out Uri value, scoped ReadOnlySpan<string> names)
    {
        value = null;
        return HeaderInput.TryFind(Response, names, skipsEmpty: true, out _, out var lines)
            && HeaderInput.TryGetOne(lines, out var text)
            && TryResolve(text, out value);
    }

    // The one value of a header of the body.
    private readonly string? Find(string header) =>
        Response.Content.Headers.NonValidated.TryGetValues(header, out var lines) && HeaderInput.TryGetOne(lines, out var text) ? text : null;

    private readonly bool TryResolve(string reference, [NotNullWhen(true)] out Uri? address) =>
        ServerAddress.TryResolve(Address, _connection.Authority, reference, out address);

    private bool TryFindOne(scoped ReadOnlySpan<string> names, bool skipsEmpty, [NotNullWhen(true)] out string? name, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return HeaderInput.TryFind(Response, names, skipsEmpty, out name, out var lines)
            ? HeaderInput.TryGetOne(lines, out text) || FailWith(name, "came several times, and not alike")
            : FailWithout(names);
    }

    private readonly bool TryParseJson<T, TJson>(
        [MaybeNullWhen(false)] out T value, out AnswerFault fault, [NotNullWhen(false)] out string? detail)
        where TJson : struct, IJson<T>
    {
        value = default;
        if (_body.IsCut)
        {
            return Refuse(AnswerFault.BodyTooLarge, TooLarge, out fault, out detail);
        }

        var bytes = Body;
        if (JsonText.IsBlank(bytes))
        {
            return Refuse(AnswerFault.MissingBody, "The body is empty.", out fault, out detail);
        }

        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = _connection.Settings.JsonDepth });
        try
        {
            reader.Read();
            value = default(TJson).Read(ref reader);
            if (!JsonText.IsBlank(bytes.Slice((int)reader.BytesConsumed)))
            {
                reader.Read(); // refuses what is behind the value
            }

            fault = default;
            detail = null;
            return true;
        }
        catch (JsonMismatchException mismatch)
        {
            return Refuse(AnswerFault.BodyDoesNotFit, JsonPath.Locate(bytes, mismatch.Position, mismatch.Message), out fault, out detail);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is what the reader throws for a string that is not valid UTF-8.
            return Refuse(AnswerFault.MalformedBody, JsonPath.Locate(bytes, reader.TokenStartIndex, JsonPath.Shown(malformed.Message) + OtherContent()), out fault, out detail);
        }
    }

    // What is no JSON often does not say that it is: the page of a proxy, or a text of another charset.
    private readonly string OtherContent()
    {
        if (!Response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var lines)
            || !HeaderInput.TryGetOne(lines, out var type)
            || (Has(type, "json") && (Has(type, "utf-8") || !Has(type, "charset"))))
        {
            return "";
        }

        return $" The answer says that it is {JsonPath.Shown(type)}.";
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool Refuse(AnswerFault found, string where, out AnswerFault fault, out string detail)
    {
        fault = found;
        detail = where;
        return false;
    }

    private bool FailWith(string header, string fault) => Fail(AnswerFault.MalformedHeader, $"The header {header} {fault}.");

    private bool FailWithout(scoped ReadOnlySpan<string> names) => Fail(AnswerFault.MissingHeader, $"The header {string.Join(" or ", names.ToArray())} is missing.");

    private bool Fail(AnswerFault fault, string detail)
    {
        if (!IsFaulty)
        {
            IsFaulty = true;
            Fault = fault;
            FaultDetail = detail;
        }

        return false;
    }
}
