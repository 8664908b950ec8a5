using Clientwright.Collections;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>An operation → an endpoint.</summary>
internal sealed class OperationMapper(ImportContext context, SchemaMapper schemas, Security security)
{
    private readonly BodiesMapper _bodies = new(context, schemas);
    private readonly ResponseMapper _responses = new(context, schemas);
    private readonly RepeatedCalls _repeated = new(context);
    private readonly PagingReader _pages = new(context.Losses);

    public Endpoint Map(DocumentOperation source)
    {
        var (name, path, operation) = (source.Name, source.Path, source.Node);
        var method = source.Member.Name.ToUpperInvariant();
        var prose = Prose.Of(operation.Text("summary") ?? path.Text("summary"), operation.Text("description") ?? path.Text("description"));
        operation.Text("operationId");
        var body = MapBody(name, operation);
        var names = new MemberNames(body is null ? [] : ["Body"]);
        var all = ParameterList.Of(path, operation, context);
        var (repeated, standsFor) = _repeated.Find(all, names, name);
        var parameters = MapParameters(name, [.. all.Except(standsFor)], operation, names, source.RouteNames);
        var request = new SpecMap(IsBlock: true)
            .With("endpoint", name)
            .With("summary", prose?.Sentence)
            .With("route", $"{method} {source.Route}")
            .With("group", source.Group)
            .With("deprecated", operation.Flag("deprecated") ? SpecText.Word("true") : null)
            .With(repeated is null ? [] : [repeated])
            .With(parameters)
            .With(body is null ? [] : [body]);
        return new Endpoint
        {
            Name = name,
            Request = request,
            Comment = prose?.Rest ?? default,
            Auth = security.Of(operation),
            Responses = _responses.Map(operation, name, method).ToEquatableArray(),
            PagingSource = _pages.Read(operation),
        };
    }

    private IEnumerable<SpecEntry> MapParameters(
        string endpoint, IReadOnlyList<Parameter> parameters, ObjectNode operation, MemberNames names, IReadOnlyDictionary<string, string> routeNames)
    {
        var mapper = new ParameterMapper(context, schemas, endpoint, names);
        var entries = new Dictionary<string, List<SpecEntry>> { ["path"] = [], ["query"] = [], ["headers"] = [], ["cookies"] = [] };
        foreach (var parameter in InOrder(parameters, operation, routeNames))
        {
            // OpenAPI leaves these to media types and security schemes.
            if (parameter.Location == "header" && parameter.Name.ToLowerInvariant() is "accept" or "content-type" or "authorization")
            {
                context.Losses.AddWhole(LossKind.Changed, "parameters", parameter.Node, $"the header '{parameter.Name}' is no parameter, by OpenAPI");
            }
            else if (mapper.Map(parameter) is { } entry)
            {
                entries[KeyOf(parameter.Location)].Add(entry);
            }
        }

        return entries
            .Where(group => group.Value.Count > 0)
            .Select(group => new SpecEntry(group.Key, new SpecMap(IsBlock: true).With(group.Value)));
    }

    private static string KeyOf(string location) => location switch
    {
        "header" => "headers",
        "cookie" => "cookies",
        _ => location,
    };

    /// <summary>The parameters of the path as they stand in it, each by its name there, and then the others.</summary>
    private IEnumerable<Parameter> InOrder(IReadOnlyList<Parameter> parameters, ObjectNode operation, IReadOnlyDictionary<string, string> routeNames)
    {
        var declared = parameters.Where(parameter => parameter.Location == "path").ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        foreach (var stray in declared.Values.Where(parameter => !routeNames.ContainsKey(parameter.Name)))
        {
            context.Losses.AddWhole(LossKind.Meaning, "parameters", stray.Node, $"'{stray.Name}' does not stand in the path");
        }

        foreach (var (name, routeName) in routeNames)
        {
            if (declared.TryGetValue(name, out var parameter))
            {
                yield return parameter with { Name = routeName };
            }
            else
            {
                context.Losses.Add(LossKind.Changed, "parameters", operation, $"'{name}' stands in the path and is not declared: it is a text");
                yield return new Parameter(routeName, "path", new ObjectNode(operation.Place, []), IsShared: false);
            }
        }

        foreach (var parameter in parameters.Where(parameter => parameter.Location != "path"))
        {
            yield return parameter;
        }
    }

    private SpecEntry? MapBody(string endpoint, ObjectNode operation)
    {
        if (operation.Take("requestBody") is not { } body)
        {
            return null;
        }

        var node = context.Documents.Resolve(body) as ObjectNode ?? throw new DocumentException(body.Place, $"'requestBody' must be an object, and is {body.Describe()}");
        var isShared = node != body;
        var names = new BodyNames(endpoint, isShared ? Identifiers.OfType(node.Key, "Body") : null, "");
        var isRequired = node.Flag("required");
        var mapped = _bodies.Map(node, names, BodyUse.Request, node.Text("description"), !isRequired);
        if (mapped is null)
        {
            var what = isRequired ? "the body that a call needs is left out" : "the body is left out";
            context.Losses.AddWhole(LossKind.Meaning, "requestBody", node, what);
        }

        return mapped;
    }

    /// <summary>The methods that routes can have.</summary>
    public static bool IsMethod(string name) => name.All(char.IsAsciiLetterLower) && HttpMethods.All.Contains(name, StringComparer.OrdinalIgnoreCase);
}
