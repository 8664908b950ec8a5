namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;

/// <summary>Another endpoint, asked at an address that the server gave instead of at its own route.</summary>
[Embedded]
internal sealed class PollEndpoint<TRequest, TResult> : Endpoint<Uri, PollAnswer<TResult>>
{
    private readonly Endpoint<TRequest, TResult> _followed;
    private readonly OperationStates _states;

    internal PollEndpoint(Endpoint<TRequest, TResult> followed, OperationStates states)
        : base(HttpMethod.Get, followed.Name, followed.Template, followed.Accept, followed.Schemes)
    {
        _followed = followed;
        _states = states;
    }

    internal override bool IsForServer(Connection connection, Uri request) => ServerAddress.HasSameOrigin(connection.Origin, request);

    /// <summary>The address as it was given, with what every call to the server says; another server is told nothing that was not in the address.</summary>
    internal override Uri CreateUri(Connection connection, Uri request) =>
        IsForServer(connection, request) ? PollAddress.WithQuery(request, connection.Settings.Query) : request;

    internal override BodyUse UseOfBody(int statusCode) => _followed.UseOfBody(statusCode);

    internal override BodyUse UseOfTypedBody(in Answer answer) => _followed.UseOfTypedBody(answer);

    internal override PollAnswer<TResult> Read(ref Answer answer)
    {
        var result = _followed.Read(ref answer);
        var state = answer.IsFaulty || answer.Body.IsEmpty || _followed.UseOfBody(answer.StatusCode) != BodyUse.Read
            ? null
            : _states.Find(answer.Body);
        var retryAfter = answer.TryReadOptionalHeader<string, StringText>(out var text, RetryAfter.HeaderNames) ? text : null;
        return new PollAnswer<TResult>(result, state, RetryAfter.Parse(retryAfter, answer.TimeProvider));
    }
}
