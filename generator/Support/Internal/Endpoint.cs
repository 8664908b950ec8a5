namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;

/// <summary>
/// What differs from one endpoint to the next, as synchronous pieces. The asynchronous call that uses them stands once,
/// in <see cref="Connection"/>: an async method in every endpoint is what would cost the compiler most.
/// </summary>
[Embedded]
internal abstract class Endpoint<TRequest, TResult> : AnswerReader<TResult>
{
    private protected Endpoint(HttpMethod method, string name, string template, string? accept, int[]? schemes)
    {
        Method = method;
        Name = name;
        Template = template;
        Accept = accept;
        Schemes = schemes;
    }

    internal HttpMethod Method { get; }

    internal string Name { get; }

    /// <summary>The route as the spec has it, with its parameters in braces: what telemetry can group calls by.</summary>
    internal string Template { get; }

    /// <summary>The media type that a successful answer is read in, sent as <c>Accept</c>; null where no body is read.</summary>
    internal string? Accept { get; }

    /// <summary>The places of the API's schemes that the call chooses among to prove who makes it; null for the usual ones.</summary>
    internal int[]? Schemes { get; }

    /// <summary>Whether the call goes to the connection's own server, and so carries what only that is told: secrets and client-level headers.</summary>
    internal virtual bool IsForServer(Connection connection, TRequest request) => true;

    internal virtual Uri CreateUri(Connection connection, TRequest request)
    {
        var url = new UrlWriter(connection.BaseAddress);
        WriteUrl(ref url, request);
        url.QueryString(connection.Query);
        return url.ToUri();
    }

    /// <summary>Writes path and query behind the base address, whose final slash is already there.</summary>
    private protected virtual void WriteUrl(scoped ref UrlWriter url, TRequest request)
    {
    }

    /// <summary>Writes the headers of one call. An endpoint that needs nothing of the connection for it has the other overload.</summary>
    internal virtual void WriteHeaders(Connection connection, HttpRequestMessage message, TRequest request) => WriteHeaders(message, request);

    internal virtual void WriteHeaders(HttpRequestMessage message, TRequest request)
    {
    }

    internal virtual HttpContent? CreateBody(TRequest request) => null;

    /// <summary>The body as the server takes it compressed.</summary>
    internal virtual HttpContent Compress(HttpContent body) => body;
}
