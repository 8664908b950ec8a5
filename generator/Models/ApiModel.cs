using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>What stands once for an API: client, options, the base of its results, and the responses of every endpoint.</summary>
public sealed record ApiModel
{
    public required ApiNames Names { get; init; }

    public string? Summary { get; init; }

    /// <summary>An absolute address; null where the spec names none.</summary>
    public string? Server { get; init; }

    /// <summary>Whether any call carries a bearer token, so that the options have a source for it.</summary>
    public bool UsesBearer { get; init; }

    /// <summary>The client-level parameters: each is an option, and is sent with every call.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The responses that an interface is made for.</summary>
    public EquatableArray<SharedCaseModel> SharedCases { get; init; }

    /// <summary>The types that are declared in place, inside those responses.</summary>
    public EquatableArray<DeclarationModel> Declarations { get; init; }
}
