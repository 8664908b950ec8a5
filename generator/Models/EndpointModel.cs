using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>One endpoint, ready to be emitted: every name, type and order is decided.</summary>
public sealed record EndpointModel
{
    public required ApiNames Api { get; init; }

    /// <summary>The endpoint's name, a C# identifier.</summary>
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The part of the client that the method stands in; null for the client itself.</summary>
    public string? Group { get; init; }

    /// <summary>The class that has the method.</summary>
    public string Client => Group is null ? Api.Client : Api.ClientOf(Group);

    public string Interface => Group is null ? Api.Interface : Api.InterfaceOf(Group);

    /// <summary>Whether a call can be made again without another effect; null where that is not said.</summary>
    public bool? IsIdempotent { get; init; }

    /// <summary>The HTTP method, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as the spec has it, for documentation and telemetry.</summary>
    public required string Template { get; init; }

    /// <summary>The path as it is sent, without its leading slash.</summary>
    public EquatableArray<RoutePartModel> Route { get; init; }

    /// <summary>What every call says behind the path, without its question mark; null where it says nothing.</summary>
    public string? Query { get; init; }

    /// <summary>The places of the API's schemes that calls choose among; null for the usual ones.</summary>
    public EquatableArray<int>? Schemes { get; init; }

    /// <summary>The parameters in path, query, headers and cookies, in the order of their properties.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    public BodyModel? Body { get; init; }

    /// <summary>How the server takes the body compressed; null where it does not.</summary>
    public ContentCoding? Compress { get; init; }

    /// <summary>The declared responses, by ascending status, then the ranges from the narrowest.</summary>
    public EquatableArray<CaseModel> Cases { get; init; }

    public OperationModel? Operation { get; init; }

    /// <summary>How an operation is followed that a call starts, where it comes to a result; of several cases they agree. Null where none does.</summary>
    public PollModel? ResultPoll => Cases.Select(static response => response.Poll).FirstOrDefault(static poll => poll?.Result is not null);

    public PagingModel? Paging { get; init; }

    /// <summary>The types that are declared in place, in the order in which they are met.</summary>
    public EquatableArray<DeclarationModel> Declarations { get; init; }

    public string RequestName => RequestOf(Name);

    public string ResultName => ResultOf(Name);

    public string EndpointName => ClassOf(Name);

    public string OutcomeName => OutcomeOf(Name);

    /// <summary>Whether a call takes anything at all.</summary>
    public bool HasRequest => Body is not null || Parameters.Any(parameter => !parameter.IsConstant);

    /// <summary>Whether a call can be made without saying anything.</summary>
    public bool IsRequestOptional => Body is not { IsOptional: false } && Parameters.All(parameter => !parameter.IsRequired);

    public static string RequestOf(string name) => name + "Request";

    public static string ResultOf(string name) => name + "Result";

    public static string ClassOf(string name) => name + "Endpoint";

    public static string OutcomeOf(string name) => name + "Outcome";
}
