using Clientwright.Tool.Operations;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>Finds the types that one endpoint alone comes to.</summary>
internal static class TypeOwners
{
    /// <returns>The endpoint of each of them, by the type's name.</returns>
    public static IReadOnlyDictionary<string, Endpoint> Find(IReadOnlyList<Endpoint> endpoints, IReadOnlyList<NamedType> types, IReadOnlyList<SpecEntry> sharedResponses)
    {
        var named = types.ToDictionary(type => type.Name, type => type.Entry!.Value.TypeNames.Distinct().ToArray(), StringComparer.Ordinal);
        var owners = new Dictionary<string, Endpoint>(StringComparer.Ordinal);
        var shared = Reach(sharedResponses.SelectMany(response => response.Value.TypeNames), named);
        foreach (var endpoint in endpoints)
        {
            var responses = SharedResponses.Left(endpoint, sharedResponses);
            foreach (var type in Reach(endpoint.Request.TypeNames.Concat(responses.SelectMany(response => response.Value.TypeNames)), named))
            {
                if (!owners.TryAdd(type, endpoint))
                {
                    shared.Add(type);
                }
            }
        }

        foreach (var type in shared)
        {
            owners.Remove(type);
        }

        return owners;
    }

    private static HashSet<string> Reach(IEnumerable<string> names, Dictionary<string, string[]> named)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(names);
        while (open.TryPop(out var name))
        {
            if (reached.Add(name))
            {
                foreach (var next in named[name])
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }
}
