namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;

/// <summary>An endpoint that answers in pages: the first at its own route, and others where the server says that they are.</summary>
[Embedded]
internal sealed class PageEndpoint<TRequest, TResult> : Endpoint<PageRequest<TRequest>, Page<TResult>>
{
    private readonly Endpoint<TRequest, TResult> _paged;

    internal PageEndpoint(Endpoint<TRequest, TResult> paged, HttpMethod method)
        : base(method, paged.Name, paged.Template, paged.Accept, paged.Schemes) => _paged = paged;

    internal override bool IsForServer(Connection connection, PageRequest<TRequest> request) => request.IsForServer;

    /// <summary>The address as it was given, with what every call to the server says; another server is told nothing that was not in the address.</summary>
    internal override Uri CreateUri(Connection connection, PageRequest<TRequest> request) =>
        request.Address is null ? _paged.CreateUri(connection, request.Request)
        : request.IsForServer ? PollAddress.WithQuery(request.Address, connection.Settings.Query)
        : request.Address;

    internal override void WriteHeaders(Connection connection, HttpRequestMessage message, PageRequest<TRequest> request)
    {
        if (request.IsForServer)
        {
            _paged.WriteHeaders(connection, message, request.Request);
        }
    }

    internal override HttpContent? CreateBody(PageRequest<TRequest> request) => request.Address is null ? _paged.CreateBody(request.Request) : null;

    internal override HttpContent Compress(HttpContent body) => _paged.Compress(body);

    internal override BodyUse UseOfBody(int statusCode) => _paged.UseOfBody(statusCode);

    internal override BodyUse UseOfTypedBody(in Answer answer) => _paged.UseOfTypedBody(in answer);

    internal override Page<TResult> Read(ref Answer answer) => new(_paged.Read(ref answer), answer.Address);
}
