using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the root of a file: by its keys it declares an API, an endpoint, types, or several of them.</summary>
internal sealed class SpecFileReader(string path, DiagnosticBag diagnostics)
{
    private const string Api = "api";
    private const string Endpoint = "endpoint";
    private const string Types = "types";

    private bool _hasUnreadTypes;

    public SpecFile Read(YamlNode? root)
    {
        if (root is not YamlMappingNode { Entries.Count: > 0 } node)
        {
            ReportRoot(root);
            return File(null, null, default);
        }

        var keys = node.Entries.Select(static entry => SpecKey.From(entry.Key)).ToArray();
        var api = Array.Find(keys, static key => key.Name == Api);
        var endpoint = Array.Find(keys, static key => key.Name == Endpoint);
        return (api, endpoint) switch
        {
            (null, null) => ReadTypes(node, keys),
            (not null, null) => ReadApi(Check(node, Construct.Api, api)),
            (null, not null) => ReadEndpoint(Check(node, Construct.Endpoint, endpoint)),
            _ => ReadBoth(node, endpoint),
        };
    }

    private SpecFile ReadApi(SpecMapping mapping) =>
        WithApi(File(ApiReader.Read(mapping, diagnostics), null, ReadTypes(mapping)));

    private SpecFile ReadEndpoint(SpecMapping mapping) =>
        File(null, EndpointReader.Read(mapping, diagnostics), ReadTypes(mapping));

    /// <remarks>A key that both have is the endpoint's: who wants to speak of more than one endpoint has an <c>api.yaml</c>.</remarks>
    private SpecFile ReadBoth(YamlMappingNode node, SpecKey owner)
    {
        var endpointRule = SpecGrammar.RuleOf(Construct.Endpoint);
        var mapping = MappingChecker.Check(node, endpointRule.And(SpecGrammar.RuleOf(Construct.Api)), owner, diagnostics);
        return WithApi(File(
            ApiReader.Read(mapping.Without(endpointRule), diagnostics),
            EndpointReader.Read(mapping, diagnostics),
            ReadTypes(mapping)));
    }

    private static SpecFile WithApi(SpecFile file) => file with { HasUnreadApi = file.Api is null };

    /// <summary>Reads the types of a file that declares nothing else; whatever else it has is told once that it belongs to nothing.</summary>
    private SpecFile ReadTypes(YamlMappingNode node, SpecKey[] keys)
    {
        var others = keys.Where(static key => key.Name != Types).ToArray();
        if (others.Length > 0 && node.IsWhole)
        {
            ReportNothingDeclared(others);
        }

        var types = node.Entries.Where(static entry => SpecKey.From(entry.Key).Name == Types).ToEquatableArray();
        return types.Count == 0
            ? File(null, null, default)
            : File(null, null, ReadTypes(Check(node with { Entries = types }, Construct.TypesFile, SpecKey.From(types[0].Key))));
    }

    private EquatableArray<TypeSpec> ReadTypes(SpecMapping mapping)
    {
        var types = TypesReader.Read(mapping, diagnostics, out var hasUnread);
        _hasUnreadTypes |= hasUnread;
        return types;
    }

    private SpecMapping Check(YamlMappingNode node, Construct construct, SpecKey owner) =>
        MappingChecker.Check(node, SpecGrammar.RuleOf(construct), owner, diagnostics);

    private SpecFile File(ApiSpec? api, EndpointSpec? endpoint, EquatableArray<TypeSpec> types) =>
        new(path, api, endpoint, types, diagnostics.ToDiagnostics()) { HasUnreadTypes = _hasUnreadTypes };

    private void ReportNothingDeclared(SpecKey[] keys)
    {
        string[] known = [Endpoint, Api, Types];
        var slip = keys.Select(key => (Key: key, Meant: Words.Nearest(key.Name, known))).FirstOrDefault(static pair => pair.Meant is not null);
        var openApi = Array.Find(keys, static key => key.Name is "openapi" or "swagger");
        var key = openApi ?? slip.Key ?? keys[0];
        var hint = openApi is null
            ? Words.Hint(slip.Meant, $"Add the key '{Endpoint}', or '{Api}' with a name")
            : $"Documents of OpenAPI are not read: write an api.yaml with '{Api}' and 'server', and for each operation a file with '{Endpoint}' and 'route'";
        diagnostics.Report(DiagnosticIds.NothingDeclared, key.Span, key.Name, hint);
    }

    private void ReportRoot(YamlNode? root)
    {
        if (root is YamlMappingNode)
        {
            // It may have had keys that could not be read.
            if (diagnostics.IsEmpty)
            {
                diagnostics.Report(DiagnosticIds.EmptyFile, root.Span);
            }
        }
        else if (root is not (null or YamlInvalidNode))
        {
            var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
            diagnostics.Report(DiagnosticIds.WrongKindOfValue, root.Span, name, "a mapping", root.Describe());
        }
    }
}
