using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>What stands once for an API: client, options, the base of its results, and the responses of every endpoint.</summary>
public sealed record ApiModel
{
    public required ApiNames Names { get; init; }

    public string? Summary { get; init; }

    /// <summary>An absolute address; null where the spec names none.</summary>
    public string? Server { get; init; }

    /// <summary>The pieces of the address, where it has variables.</summary>
    public EquatableArray<ServerPartModel> ServerParts { get; init; }

    /// <summary>The variables in it: each is an option.</summary>
    public EquatableArray<ParameterModel> Variables { get; init; }

    /// <summary>The ways in which calls prove who makes them; each has its secret in an option.</summary>
    public EquatableArray<SchemeModel> Schemes { get; init; }

    /// <summary>The places of those that calls choose among which say nothing.</summary>
    public EquatableArray<int> UsualSchemes { get; init; }

    /// <summary>Whether a token is asked for by client credentials (RFC 6749 section 4.4), and so kept.</summary>
    public bool HasClientCredentials => Schemes.Any(static scheme => scheme.Kind == SchemeKind.ClientCredentials);

    /// <summary>The parts of the client that endpoints stand in, in ordinal order.</summary>
    public EquatableArray<string> Groups { get; init; }

    /// <summary>Whether an endpoint says if its calls can be made again.</summary>
    public bool SaysIdempotent { get; init; }

    /// <summary>How the server takes bodies compressed, unless an endpoint says otherwise; null where it takes none.</summary>
    public ContentCoding? Compress { get; init; }

    /// <summary>Whether it takes any compressed.</summary>
    public bool TakesCompressed { get; init; }

    /// <summary>The client-level parameters: each is an option, and is sent with every call.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The responses that an interface is made for.</summary>
    public EquatableArray<SharedCaseModel> SharedCases { get; init; }

    /// <summary>The types that are declared in place, inside those responses.</summary>
    public EquatableArray<DeclarationModel> Declarations { get; init; }
}
