using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>What <c>api.yaml</c> says of a whole API.</summary>
public sealed record ApiSpec
{
    public required Text Name { get; init; }

    public string? Summary { get; init; }

    /// <summary>The C# namespace; null for the project's root namespace and the API's name.</summary>
    public Text? Namespace { get; init; }

    /// <summary>The address that routes are relative to, with variables in braces.</summary>
    public Text? Server { get; init; }

    /// <summary>What may stand in braces there.</summary>
    public EquatableArray<ParameterSpec> Variables { get; init; }

    /// <summary>A word for how calls prove who makes them; null where that is said by <see cref="Schemes"/>, or not at all.</summary>
    public Text? Auth { get; init; }

    /// <summary>Ways in which calls can prove who makes them.</summary>
    public EquatableArray<SchemeSpec> Schemes { get; init; }

    /// <summary>Whether the file has schemes that could not be read, so that one that seems missing may be there.</summary>
    public bool HasUnreadSchemes { get; init; }

    /// <summary>The same of variables.</summary>
    public bool HasUnreadVariables { get; init; }

    /// <summary>How the server takes bodies compressed, unless an endpoint says otherwise; null where it takes none.</summary>
    public string? Compress { get; init; }

    /// <summary>Prefixes that are dropped when C# names are derived from wire names.</summary>
    public EquatableArray<Text> Trim { get; init; }

    /// <summary>Query parameters of every call.</summary>
    public EquatableArray<ParameterSpec> Query { get; init; }

    /// <summary>Headers of every call.</summary>
    public EquatableArray<ParameterSpec> Headers { get; init; }

    /// <summary>Cookies of every call.</summary>
    public EquatableArray<ParameterSpec> Cookies { get; init; }

    /// <summary>All parameters of every call, wherever they stand.</summary>
    public IEnumerable<ParameterSpec> Parameters => Query.Concat(Headers).Concat(Cookies);

    /// <summary>Responses of every endpoint.</summary>
    public EquatableArray<ResponseSpec> Responses { get; init; }

    /// <summary>Whether the file has responses that could not be read, so that one that seems missing may be there.</summary>
    public bool HasUnreadResponses { get; init; }
}
