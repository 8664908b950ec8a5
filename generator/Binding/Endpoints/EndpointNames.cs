using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>The C# names that an endpoint takes for itself.</summary>
internal static class EndpointNames
{
    public static IEnumerable<DeclaredName> Of(ApiContext api, EndpointSymbol symbol, SharedEndpoint endpoint, string path)
    {
        var owner = NameOwner.Of(api, symbol);
        return NamesOf(endpoint).Select(name => new DeclaredName(
            api.Names.Namespace, name, owner.Source, path, endpoint.Name.Span, NameOrigin.Declared, owner.Description));
    }

    private static IEnumerable<string> NamesOf(SharedEndpoint endpoint)
    {
        // The endpoint's own name is no type, but its source file's.
        var name = endpoint.Name.Value;
        yield return name;
        yield return EndpointModel.ResultOf(name);
        yield return EndpointModel.ClassOf(name);
        if (endpoint.HasRequest)
        {
            yield return EndpointModel.RequestOf(name);
        }

        if (endpoint.HasOperation || endpoint.HasResult)
        {
            yield return EndpointModel.OutcomeOf(name);
        }
    }
}
