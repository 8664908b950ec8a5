using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>The types that only stand for others → what they stand for.</summary>
internal static class AliasBinder
{
    /// <param name="types">The spec of each of the API's types, by its name.</param>
    /// <returns>The API, in which aliases stand for something; those that never come to a type stay without.</returns>
    public static ApiContext Bind(ApiContext api, IReadOnlyDictionary<string, TypeSpec> types, DiagnosticCollector diagnostics)
    {
        var aliases = types
            .Where(type => SchemaKind.IsAlias(type.Value.Schema) && api.FindType(type.Key)!.IsSound)
            .ToDictionary(type => type.Key, type => type.Value.Schema, StringComparer.Ordinal);
        var levels = new DependencyLevels(aliases.ToDictionary(alias => alias.Key, alias => TypeNames.In(alias.Value), StringComparer.Ordinal));
        foreach (var level in levels.Levels)
        {
            // What is wrong in an alias is reported when it is bound as a type of its own.
            var known = api;
            api = api.WithTypes(
                level,
                symbol => symbol with { Type = SchemaBinder.Bind(aliases[symbol.Name], symbol.CSharpName, BindingScope.WithoutReports(known)) });
        }

        foreach (var cycle in levels.Cycles())
        {
            var first = cycle[0];
            diagnostics.Report(api.FindType(first)!.Path, DiagnosticIds.AliasCycle, types[first].Name.Span, first, string.Join(" → ", cycle));
        }

        foreach (var way in levels.Depths())
        {
            diagnostics.Report(api.FindType(way[0])!.Path, DiagnosticIds.TypesTooFar, types[way[0]].Name.Span, DependencyLevels.Arguments(way));
        }

        return api;
    }
}
