using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The types whose members others need to know → those members.</summary>
internal static class MemberBinder
{
    /// <param name="needed">The names of the types, aliases among them.</param>
    /// <param name="types">The spec of each of the API's types, by its name.</param>
    public static ApiContext Bind(
        ApiContext api, IEnumerable<string> needed, IReadOnlyDictionary<string, TypeSpec> types, DiagnosticCollector diagnostics)
    {
        var objects = needed
            .Select(api.FindObject)
            .OfType<TypeSymbol>()
            .Select(symbol => symbol.Name)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => types[name].Schema, StringComparer.Ordinal);
        var levels = new DependencyLevels(objects.ToDictionary(type => type.Key, type => BaseOf(type.Value, api), StringComparer.Ordinal));
        var inherited = 0;
        foreach (var level in levels.Levels)
        {
            // What is wrong in a type is reported when it is bound as a type of its own, and that there are too many by who counts all of them.
            var known = api;
            api = api.WithTypes(level, symbol =>
            {
                inherited += InheritanceLimit.CountOf(objects[symbol.Name], known);
                return inherited > InheritanceLimit.Most
                    ? symbol with { IsSound = false, Type = null }
                    : Bind(symbol, objects[symbol.Name], BindingScope.WithoutReports(known));
            });
        }

        foreach (var cycle in levels.Cycles())
        {
            var first = cycle[0];
            var path = api.FindType(first)!.Path;
            diagnostics.Report(path, DiagnosticIds.ExtendsCycle, objects[first].Extends!.Span, first, string.Join(" → ", cycle));
        }

        foreach (var way in levels.Depths())
        {
            diagnostics.Report(api.FindType(way[0])!.Path, DiagnosticIds.TypesTooFar, objects[way[0]].Extends!.Span, DependencyLevels.Arguments(way));
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
