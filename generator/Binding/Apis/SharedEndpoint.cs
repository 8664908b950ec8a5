using Clientwright.Collections;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What others know of an endpoint.</summary>
/// <param name="HasRequest">Whether a call takes anything, so that there is a record of it.</param>
/// <param name="HasOperation">Whether it says what its states mean, so that others can be followed at it.</param>
/// <param name="SaysIdempotent">Whether it says if a call can be made again.</param>
/// <param name="SaysCompressed">Whether it says itself that its server takes the body compressed.</param>
/// <param name="HasResult">Whether it starts what comes to a result, so that it has an outcome of its own.</param>
/// <param name="AskedFor">The endpoints that are asked for what it started; they are known by their routes as well.</param>
/// <param name="Group">The part of the client that its method stands in; null for the client itself.</param>
/// <param name="Auth">The schemes that the endpoint names; empty where it leaves that to the API.</param>
public sealed record SharedEndpoint(Text Name, SharedRoute Route, bool HasRequest, bool HasOperation, bool SaysIdempotent, bool SaysCompressed, bool HasResult, EquatableArray<string> AskedFor, string? Group, EquatableArray<string> Auth)
{
    public static SharedEndpoint Of(EndpointSpec endpoint) => new(
        endpoint.Name,
        SharedRoute.Of(endpoint),
        endpoint.Bodies.Any() || endpoint.Parameters.Any(parameter => parameter.Schema.Const is null),
        endpoint.Operation is not null,
        endpoint.IsIdempotent is not null,
        CompressionBinder.CodingOf(endpoint.Compress) is not null,
        endpoint.Responses.Any(response => response.Result is not null),
        endpoint.Responses.SelectMany(response => new[] { response.Poll, response.Result }).OfType<Text>().Select(name => name.Value).ToEquatableArray(),
        endpoint.Group?.Value,
        endpoint.Auth.Select(static name => name.Value).ToEquatableArray());
}
