using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>
/// One API, as its endpoints and types see it. It holds no positions, so that a comment in <c>api.yaml</c> makes an equal one.
/// </summary>
public sealed record ApiContext
{
    /// <summary>What is emitted once for the API.</summary>
    public required ApiModel Model { get; init; }

    /// <summary>Whether the API's file has schemes of authentication that could not be read or bound.</summary>
    public bool HasUnreadSchemes { get; init; }

    /// <summary>Prefixes that are dropped when C# names are derived from wire names.</summary>
    public EquatableArray<string> Trim { get; init; }

    /// <summary>The responses of every endpoint, sound ones only.</summary>
    public EquatableArray<SharedResponse> Responses { get; init; }

    /// <summary>Whether the API's file has responses that could not be read.</summary>
    public bool HasUnreadResponses { get; init; }

    /// <summary>In the ordinal order of their names.</summary>
    public EquatableArray<TypeSymbol> Types { get; init; }

    /// <summary>In the ordinal order of their names.</summary>
    public EquatableArray<EndpointSymbol> Endpoints { get; init; }

    /// <summary>The C# names that no type in place can have.</summary>
    public required TakenNames TakenNames { get; init; }

    /// <summary>Whether a file of the API could not be read: a name that nobody seems to declare may be declared there.</summary>
    public bool IsIncomplete { get; init; }

    public ApiNames Names => Model.Names;

    public TypeSymbol? FindType(string name) => Find(Types, name, static type => type.Name);

    /// <summary>The object that a name, perhaps an alias, stands for; null where it is none.</summary>
    internal TypeSymbol? FindObject(string name)
    {
        if (FindType(name) is not { Type: TypeModel.Declared { Kind: DeclaredKind.Object } type } symbol)
        {
            return null;
        }

        return symbol.IsSound && symbol.CSharpName == type.Name ? symbol : FindByCSharpName(type.Name);
    }

    // Nearly every type has the name in C# that it has in the spec.
    internal TypeSymbol? FindByCSharpName(string name) =>
        FindType(name) is { IsSound: true } symbol && symbol.CSharpName == name ? symbol : Types.FirstOrDefault(other => other.IsSound && other.CSharpName == name);

    public EndpointSymbol? FindEndpoint(string name) => Find(Endpoints, name, static endpoint => endpoint.Name);

    /// <summary>The same API, with other symbols for some of its types.</summary>
    internal ApiContext WithTypes(IEnumerable<string> names, Func<TypeSymbol, TypeSymbol> change)
    {
        var changed = new HashSet<string>(names, StringComparer.Ordinal);
        return this with { Types = Types.Select(type => changed.Contains(type.Name) ? change(type) : type).ToEquatableArray() };
    }

    // A search rather than a dictionary, which would not be part of the value.
    private static T? Find<T>(EquatableArray<T> symbols, string name, Func<T, string> nameOf)
        where T : class, IEquatable<T>
    {
        var (low, high) = (0, symbols.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(nameOf(symbols[middle]), name);
            if (order == 0)
            {
                return symbols[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
