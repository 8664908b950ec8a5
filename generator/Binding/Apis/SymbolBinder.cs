using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The endpoints and types that an API's files declare → their symbols. Of two with one name the first by path is the one.</summary>
internal sealed class SymbolBinder(ApiFiles files, DiagnosticCollector diagnostics)
{
    public EquatableArray<EndpointSymbol> BindEndpoints()
    {
        var symbols = new SortedDictionary<string, EndpointSymbol>(StringComparer.Ordinal);
        foreach (var file in files.Files)
        {
            if (file.Endpoint is { } endpoint && IsFirst(symbols, endpoint.Name, file.Path, symbol => symbol.Path, DiagnosticIds.DuplicateEndpoint))
            {
                var name = endpoint.Name.Value;
                symbols.Add(name, new EndpointSymbol(name, file.Path, endpoint.HasOperation, CheckName(endpoint.Name, file.Path)));
            }
        }

        return symbols.Values.ToEquatableArray();
    }

    /// <param name="declarations">The spec of each type, by its name.</param>
    public EquatableArray<TypeSymbol> BindTypes(ApiContext api, out IReadOnlyDictionary<string, TypeSpec> declarations)
    {
        var symbols = new SortedDictionary<string, TypeSymbol>(StringComparer.Ordinal);
        var specs = new Dictionary<string, TypeSpec>(StringComparer.Ordinal);
        foreach (var file in files.Files)
        {
            foreach (var type in file.Types)
            {
                if (IsFirst(symbols, type.Name, file.Path, symbol => symbol.Path, DiagnosticIds.DuplicateType))
                {
                    symbols.Add(type.Name.Value, BindType(type, file.Path, api));
                    specs.Add(type.Name.Value, type);
                }
            }
        }

        declarations = specs;
        return symbols.Values.ToEquatableArray();
    }

    private bool IsFirst<T>(IReadOnlyDictionary<string, T> symbols, Text name, string path, Func<T, string> pathOf, string id)
    {
        if (!symbols.TryGetValue(name.Value, out var first))
        {
            return true;
        }

        diagnostics.Report(path, id, name.Span, name.Value, SpecPath.RelativeTo(path, pathOf(first)));
        return false;
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
            Type = kind is { } known ? WireForm.Apply(new TypeModel.Declared(name, known), type.Schema, scope) : null,
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

        return isValid;
    }
}
