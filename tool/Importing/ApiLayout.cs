using System.Globalization;
using Clientwright.Tool.Names;
using Clientwright.Tool.Operations;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>
/// Which file holds what: an endpoint's has the types that it alone comes to; what several come to stands in a file of types, or in one each where
/// there are many.
/// </summary>
internal sealed class ApiLayout
{
    // More would be a file that nobody reads, and that every edit of a type would compile anew.
    private const int MostTypesInOneFile = 24;

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { "api", "types" };

    private ApiLayout(ImportedApi api)
    {
        var owners = TypeOwners.Find(api.Endpoints, api.Types, api.SharedResponses);
        WriteApi(api);
        foreach (var endpoint in api.Endpoints)
        {
            WriteEndpoint(api, endpoint, [.. api.Types.Where(type => owners.GetValueOrDefault(type.Name) == endpoint)]);
        }

        WriteTypes([.. api.Types.Where(type => !owners.ContainsKey(type.Name))]);
    }

    /// <summary>The text of each file, by its path in the folder, with slashes.</summary>
    public static IReadOnlyDictionary<string, string> Of(ImportedApi api) => new ApiLayout(api)._files;

    private void WriteApi(ImportedApi api)
    {
        var root = api.Api
            .With("auth", api.Auth.Node)
            .With("responses", api.SharedResponses.Count == 0 ? null : new SpecMap(IsBlock: true).With(api.SharedResponses));
        _files.Add("api.yaml", SpecWriter.Write(root, api.Comment));
    }

    private void WriteEndpoint(ImportedApi api, Endpoint endpoint, IReadOnlyList<NamedType> types)
    {
        var beforeRoute = endpoint.Request.Entries.TakeWhile(entry => entry.Key is not ("path" or "query" or "headers" or "cookies" or "body" or "bodies")).ToArray();
        var responses = SharedResponses.Left(endpoint, api.SharedResponses).ToArray();
        var root = new SpecMap(IsBlock: true)
            .With(beforeRoute)
            .With("auth", api.Auth.Of(endpoint))
            .With(endpoint.Request.Entries.Skip(beforeRoute.Length))
            .With("responses", responses.Length == 0 ? null : new SpecMap(IsBlock: true).With(responses))
            .With("paging", endpoint.Paging)
            .With("types", TypesOf(types));
        _files.Add(FileName(endpoint.Name), SpecWriter.Write(root, endpoint.Comment));
    }

    private void WriteTypes(IReadOnlyList<NamedType> types)
    {
        if (types.Count is > 0 and <= MostTypesInOneFile)
        {
            _files.Add("types.yaml", SpecWriter.Write(new SpecMap(IsBlock: true).With("types", TypesOf(types)), []));
            return;
        }

        _names.Clear();
        foreach (var type in types)
        {
            _files.Add("types/" + FileName(type.Name), SpecWriter.Write(new SpecMap(IsBlock: true).With("types", TypesOf([type])), []));
        }
    }

    private static SpecMap? TypesOf(IReadOnlyList<NamedType> types) =>
        types.Count == 0 ? null : new SpecMap(IsBlock: true).With(types.Select(type => type.Entry!));

    private string FileName(string name)
    {
        var stem = Identifiers.Kebab(name);
        var unique = stem;
        for (var number = 2; !_names.Add(unique); number++)
        {
            unique = stem + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique + ".yaml";
    }
}
