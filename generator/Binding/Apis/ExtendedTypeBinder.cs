using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The types that others extend → their members, so that those who extend them can have them too.</summary>
internal static class ExtendedTypeBinder
{
    /// <param name="extended">The names that are extended anywhere in the API.</param>
    /// <param name="types">The spec of each of the API's types, by its name.</param>
    public static ApiContext Bind(
        ApiContext api, IEnumerable<string> extended, IReadOnlyDictionary<string, TypeSpec> types, DiagnosticCollector diagnostics)
    {
        var bases = extended
            .Select(api.FindObject)
            .OfType<TypeSymbol>()
            .Select(symbol => symbol.Name)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => types[name].Schema, StringComparer.Ordinal);
        var levels = new DependencyLevels(bases.ToDictionary(type => type.Key, type => BaseOf(type.Value, api), StringComparer.Ordinal));
        foreach (var level in levels.Levels)
        {
            // What is wrong in a type is reported when it is bound as a type of its own.
            var scope = BindingScope.WithoutReports(api);
            api = api.WithTypes(level, symbol => Bind(symbol, bases[symbol.Name], scope));
        }

        foreach (var cycle in levels.Cycles())
        {
            var first = cycle[0];
            diagnostics.Report(api.FindType(first)!.Path, DiagnosticIds.ExtendsCycle, bases[first].Extends!.Span, first, string.Join(" → ", cycle));
        }

        return api;
    }

    private static TypeSymbol Bind(TypeSymbol symbol, SchemaSpec schema, BindingScope scope)
    {
        var record = ObjectBinder.Bind(schema, symbol.CSharpName, scope);
        return symbol with { Members = record.Members, Others = record.Others };
    }

    private static IEnumerable<string> BaseOf(SchemaSpec schema, ApiContext api) =>
        schema.Extends is { } extended && api.FindObject(extended.Value) is { } symbol ? [symbol.Name] : [];
}
