using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The endpoints and types that an API's files declare → their symbols. Of two with one name the first by path is the one.</summary>
internal sealed class SymbolBinder(ApiFiles files, DiagnosticCollector diagnostics)
{
    public EquatableArray<EndpointSymbol> BindEndpoints(ApiContext api)
    {
        var symbols = new SortedDictionary<string, EndpointSymbol>(StringComparer.Ordinal);
        var firsts = new Firsts(DiagnosticIds.DuplicateEndpoint, diagnostics);
        var asked = new HashSet<string>(files.Files.SelectMany(file => file.Endpoint?.AskedFor ?? EquatableArray<string>.Empty), StringComparer.Ordinal);
        foreach (var file in files.Files)
        {
            if (file.Endpoint is { } endpoint && firsts.Add(endpoint.Name, file.Path))
            {
                var name = endpoint.Name.Value;
                var hasName = CheckName(endpoint.Name, file.Path) && CheckIsNotApi(endpoint.Name, file.Path, api);
                symbols.Add(name, new EndpointSymbol(name, file.Path, endpoint.HasOperation, hasName, IsSound: hasName)
                {
                    Route = asked.Contains(name) ? (endpoint.Route.Method, endpoint.Route.Path) : null,
                });
            }
        }

        return symbols.Values.ToEquatableArray();
    }

    /// <param name="declarations">The spec of each type, by its name.</param>
    public EquatableArray<TypeSymbol> BindTypes(ApiContext api, out IReadOnlyDictionary<string, TypeSpec> declarations)
    {
        var symbols = new SortedDictionary<string, TypeSymbol>(StringComparer.Ordinal);
        var specs = new Dictionary<string, TypeSpec>(StringComparer.Ordinal);
        var firsts = new Firsts(DiagnosticIds.DuplicateType, diagnostics);
        foreach (var file in files.Files)
        {
            foreach (var type in file.Types)
            {
                if (firsts.Add(type.Name, file.Path))
                {
                    symbols.Add(type.Name.Value, BindType(type, file.Path, api));
                    specs.Add(type.Name.Value, type);
                }
            }
        }

        declarations = specs;
        return symbols.Values.ToEquatableArray();
    }

    private TypeSymbol BindType(TypeSpec type, string path, ApiContext api)
    {
        var given = type.Schema.Name ?? type.Name;
        var name = CheckName(given, path) ? given.Value : CSharpNames.Derive(given.Value, []);
        var kind = SchemaKind.Of(type.Schema);
        name = kind is { } declared ? ReservedNames.OfType(name, declared) : name;

        // What is wrong in the type is reported when the type itself is bound.
        var scope = BindingScope.WithoutReports(api);
        return new TypeSymbol
        {
            Name = type.Name.Value,
            Path = path,
            CSharpName = name,
            Type = kind is { } known && NameLength.IsPossible(name) ? WireForm.Apply(new TypeModel.Declared(name, known), type.Schema, scope) : null,
            Discriminator = type.Schema.OneOf?.Discriminator?.Value,
            Values = type.Schema.Enum is { } enumeration ? EnumBinder.BindValues(enumeration, name, scope) : EquatableArray<EnumValueModel>.Empty,
        };
    }

    private bool CheckName(Text name, string path)
    {
        var isValid = CSharpNames.IsIdentifier(name.Value);
        if (!isValid)
        {
            diagnostics.Report(path, DiagnosticIds.InvalidName, name.Span, name.Value, CSharpNames.Derive(name.Value, []));
        }

        return isValid && CheckLength(name, path);
    }

    private bool CheckLength(Text name, string path)
    {
        var isPossible = NameLength.IsPossible(name.Value);
        if (!isPossible)
        {
            diagnostics.Report(path, DiagnosticIds.NameTooLong, name.Span, NameLength.Arguments(name.Value));
        }

        return isPossible;
    }

    // Both would make a result and an endpoint class, of which only the API's is the base of others.
    private bool CheckIsNotApi(Text name, string path, ApiContext api)
    {
        var isApi = string.Equals(name.Value, api.Names.Name, StringComparison.OrdinalIgnoreCase);
        if (isApi)
        {
            diagnostics.Report(path, DiagnosticIds.EndpointNamedAsApi, name.Span, name.Value);
        }

        return !isApi;
    }

    /// <summary>Who has each name. Whoever wants it again is reported, with the place of the first.</summary>
    private sealed class Firsts(string id, DiagnosticCollector diagnostics)
    {
        private readonly Dictionary<string, (string Path, SourceSpan Span)> _places = new(StringComparer.Ordinal);

        public bool Add(Text name, string path)
        {
            if (_places.TryGetValue(name.Value, out var first))
            {
                diagnostics.Report(path, id, name.Span, name.Value, SpecPlace.Of(first.Path, first.Span, path));
                return false;
            }

            _places.Add(name.Value, (path, name.Span));
            return true;
        }
    }
}
