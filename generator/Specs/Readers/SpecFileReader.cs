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

    public SpecFile Read(YamlNode? root)
    {
        if (root is not YamlMappingNode { Entries.Count: > 0 } node)
        {
            ReportRoot(root);
            return new SpecFile(path, null, null, default, diagnostics.ToDiagnostics());
        }

        var keys = node.Entries.Select(static entry => SpecKey.From(entry.Key)).ToArray();
        var api = Array.Find(keys, static key => key.Name == Api);
        var endpoint = Array.Find(keys, static key => key.Name == Endpoint);
        var mapping = (api, endpoint) switch
        {
            (null, null) => CheckTypes(node, keys),
            (not null, null) => Check(node, SpecGrammar.RuleOf(Construct.Api), api),
            (null, not null) => Check(node, SpecGrammar.RuleOf(Construct.Endpoint), endpoint),
            _ => Check(node, SpecGrammar.RuleOf(Construct.Endpoint).And(SpecGrammar.RuleOf(Construct.Api)), endpoint),
        };

        // In a file of both, a key that both have is the endpoint's: it says the most where it says it of the least.
        var apiSpec = api is null ? null : ApiReader.Read(endpoint is null ? mapping! : mapping!.Without(SpecGrammar.RuleOf(Construct.Endpoint)), diagnostics);
        var endpointSpec = endpoint is null ? null : EndpointReader.Read(mapping!, diagnostics);
        var types = mapping is null ? default : TypesReader.Read(mapping, diagnostics);
        return new SpecFile(path, apiSpec, endpointSpec, types, diagnostics.ToDiagnostics());
    }

    private SpecMapping Check(YamlMappingNode node, ConstructRule rule, SpecKey owner) => MappingChecker.Check(node, rule, owner, diagnostics);

    /// <summary>Reads the types of a file that declares nothing else; whatever else it has is told once that it belongs to nothing.</summary>
    private SpecMapping? CheckTypes(YamlMappingNode node, SpecKey[] keys)
    {
        var others = keys.Where(static key => key.Name != Types).ToArray();
        if (others.Length > 0)
        {
            ReportNothingDeclared(others);
        }

        var types = node.Entries.Where(static entry => SpecKey.From(entry.Key).Name == Types).ToEquatableArray();
        return types.Count == 0
            ? null
            : Check(node with { Entries = types }, SpecGrammar.RuleOf(Construct.TypesFile), SpecKey.From(types[0].Key));
    }

    private void ReportNothingDeclared(SpecKey[] keys)
    {
        string[] known = [Endpoint, Api, Types];
        var slip = keys.Select(key => (Key: key, Meant: Words.Nearest(key.Name, known))).FirstOrDefault(static pair => pair.Meant is not null);
        var key = slip.Key ?? keys[0];
        diagnostics.Report(
            DiagnosticIds.NothingDeclared, key.Span, key.Name, Words.Hint(slip.Meant, $"Add the key '{Endpoint}', or '{Api}' with a name"));
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
