using Clientwright.Models;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Names;
using Clientwright.Tool.Operations;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>An OpenAPI document → specs, and a list of what they do not say.</summary>
internal sealed class Importer
{
    private readonly ObjectNode _root;
    private readonly ImportContext _context;
    private readonly SchemaMapper _schemas;
    private readonly Server _server;
    private readonly Security _security;
    private readonly string _name;
    private readonly ApiNames _names;
    private IReadOnlyList<DocumentOperation> _operations = [];

    private Importer(DocumentSet documents, ImportOptions options)
    {
        _root = OpenApiVersion.Check(documents.First.Root);
        var info = _root.Object("info");
        _name = ApiName(options.Name ?? info?.Text("title") ?? "");
        _names = new ApiNames(_name, _name);
        _context = new ImportContext(documents, options, new NameRegistry(_names));
        _server = ServerReader.Read(_root, _context.Losses);
        _security = new Security(_root, _context);
        _schemas = new SchemaMapper(_context, ReserveTypes());
    }

    /// <exception cref="DocumentException">The document cannot be read.</exception>
    public static ImportedApi Import(string path, ImportOptions options, CancellationToken cancellationToken = default) =>
        new Importer(new DocumentSet(path, options.AllowsOutside), options).Import(cancellationToken);

    private ImportedApi Import(CancellationToken cancellationToken)
    {
        var endpoints = MapEndpoints(cancellationToken);
        var types = new TypeMapper(_context, _schemas).MapAll();
        var prose = Prose.Of(_root.Object("info")?.Text("summary"), _root.Object("info")?.Text("description"));
        var shared = SharedResponses.Find(endpoints);
        endpoints = MapPaging(endpoints, types, shared);
        var auth = ApiAuth.Of(_security, endpoints);
        var variables = new ServerVariableMapper(_context, _names, _security.Used.Select(scheme => scheme.Key)).Map(_server);
        ReportUnused();
        new Untaken(_context.Losses).Find(_root);
        var api = new SpecMap(IsBlock: true)
            .With("api", _name)
            .With("summary", prose?.Sentence)
            .With("namespace", _context.Options.Namespace)
            .With("server", _server.Address)
            .With("variables", variables);
        return new ImportedApi(api, prose?.Rest ?? default, auth, shared, endpoints, types, _context.Losses.ToList());
    }

    private List<Endpoint> MapEndpoints(CancellationToken cancellationToken)
    {
        var mapper = new OperationMapper(_context, _schemas, _security);
        var endpoints = new List<Endpoint>();
        foreach (var operation in _operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            endpoints.Add(mapper.Map(operation));
        }

        return endpoints;
    }

    private List<Endpoint> MapPaging(List<Endpoint> endpoints, IReadOnlyList<NamedType> types, IReadOnlyList<SpecEntry> shared)
    {
        if (!endpoints.Exists(endpoint => endpoint.PagingSource is not null))
        {
            return endpoints;
        }

        var names = endpoints.Select(endpoint => endpoint.Name).ToHashSet(StringComparer.Ordinal);
        var mapper = new PagingMapper(_context.Losses, new SpecTypes(types), TypeOwners.Find(endpoints, types, shared), names);
        return [.. endpoints.Select(mapper.Map)];
    }

    /// <summary>Gives the components their names, after the endpoints have theirs.</summary>
    private Hierarchies ReserveTypes()
    {
        _operations = new OperationList(_context, _names).Read(_root, _server.Prefix);
        var schemas = _root.Object("components")?.Object("schemas")?.Entries() ?? [];
        var shorts = schemas.Select(schema => Short(schema.Name)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key);
        var ambiguous = shorts.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var schema in schemas)
        {
            var name = Short(schema.Name);
            _context.Types.Reserve(schema.Value, Identifiers.OfType(ambiguous.Contains(name) ? schema.Name : name, "Schema"));
        }

        return new Hierarchies(schemas, _context.Shapes, _context.Documents);
    }

    /// <summary>The last part of a name that says where it comes from.</summary>
    private static string Short(string name) => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>Lists the components that no operation comes to.</summary>
    private void ReportUnused()
    {
        foreach (var section in _root.Object("components")?.Members ?? [])
        {
            if (section.Value is not ObjectNode components || section.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            _root.Object("components")!.Take(section.Name);
            foreach (var component in components.Entries().Where(component => !IsUsed(section.Name, component.Value)))
            {
                _context.Losses.AddWhole(LossKind.Unused, section.Name, components, component, $"no operation comes to '{component.Name}'");
            }
        }
    }

    // Every schema has been looked at, to know who refers to whom.
    private bool IsUsed(string section, DocumentNode component) =>
        section == "schemas" ? _context.Types.IsUsed(component) : component is ObjectNode { IsOpened: true };

    /// <summary>A name that can be a C# namespace, and that hides none of .NET.</summary>
    private static string ApiName(string title)
    {
        var name = Identifiers.Of(title.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), "Api");
        name = name.Length <= 60 ? name : name[..60];
        return name is "System" or "Microsoft" or "Clientwright" ? name + "Api" : name;
    }
}
