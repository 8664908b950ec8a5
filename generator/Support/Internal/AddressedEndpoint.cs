namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;

/// <summary>Another endpoint, asked at an address that the server gave instead of at its own route.</summary>
[Embedded]
internal abstract class AddressedEndpoint<TRequest, TAnswer, TResult> : Endpoint<Uri, TResult>
{
    private protected AddressedEndpoint(Endpoint<TRequest, TAnswer> endpoint)
        : base(HttpMethod.Get, endpoint.Name, endpoint.Template, endpoint.Accept, endpoint.Schemes) => Endpoint = endpoint;

    private protected Endpoint<TRequest, TAnswer> Endpoint { get; }

    internal override bool IsForServer(Connection connection, Uri request) => ServerAddress.HasSameOrigin(connection.Origin, request);

    /// <summary>The address as it was given, with what every call to the server says; another server is told nothing that was not in the address.</summary>
    internal override Uri CreateUri(Connection connection, Uri request) =>
        IsForServer(connection, request) ? PollAddress.WithQuery(request, connection.Settings.Query) : request;

    internal override BodyUse UseOfBody(int statusCode) => Endpoint.UseOfBody(statusCode);

    internal override BodyUse UseOfTypedBody(in Answer answer) => Endpoint.UseOfTypedBody(in answer);
}
