using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>One endpoint: its documentation page, made precise.</summary>
public sealed record EndpointSpec
{
    public required Text Name { get; init; }

    public string? Summary { get; init; }

    public required RouteSpec Route { get; init; }

    /// <summary>The schemes of which one proves who makes a call, or <c>none</c>; empty for what the API says.</summary>
    public EquatableArray<Text> Auth { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The part of the client that the method stands in; null for the client itself.</summary>
    public Text? Group { get; init; }

    /// <summary>Whether a call can be made again without another effect; null where that is not said.</summary>
    public bool? IsIdempotent { get; init; }

    public EquatableArray<ParameterSpec> Path { get; init; }

    public EquatableArray<ParameterSpec> Query { get; init; }

    public EquatableArray<ParameterSpec> Headers { get; init; }

    public EquatableArray<ParameterSpec> Cookies { get; init; }

    /// <summary>All parameters, wherever they stand.</summary>
    public IEnumerable<ParameterSpec> Parameters => Path.Concat(Query).Concat(Headers).Concat(Cookies);

    public BodySpec? Body { get; init; }

    /// <summary>The bodies that there may be, each of another media type; none where there is one, or none at all.</summary>
    public EquatableArray<BodySpec> TypedBodies { get; init; }

    /// <summary>All bodies, however they are told apart.</summary>
    public IEnumerable<BodySpec> Bodies => Body is { } body ? TypedBodies.Prepend(body) : TypedBodies;

    /// <summary>How the server takes the body compressed; null for what the API says.</summary>
    public string? Compress { get; init; }

    public EquatableArray<ResponseSpec> Responses { get; init; }

    /// <summary>Whether the file has responses that could not be read, so that one that seems missing may be there.</summary>
    public bool HasUnreadResponses { get; init; }

    /// <summary>What the states mean that this endpoint answers with, if it is one that others are followed at.</summary>
    public OperationSpec? Operation { get; init; }

    /// <summary>How the pages of what it answers follow each other, if it answers in pages.</summary>
    public PagingSpec? Paging { get; init; }
}
