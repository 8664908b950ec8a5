using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// Finds the choices that come back to themselves through their cases alone. A reader would never get to the end of an object that says so at each
/// step: it looks at the same object again.
/// </summary>
internal static class ChoiceCycles
{
    /// <param name="types">The spec of each of the API's types, by its name.</param>
    public static void Report(IReadOnlyDictionary<string, TypeSpec> types, ApiContext api, DiagnosticCollector diagnostics)
    {
        var levels = new DependencyLevels(types.ToDictionary(type => type.Key, type => CasesOf(type.Value.Schema), StringComparer.Ordinal));
        foreach (var cycle in levels.Cycles())
        {
            // A cycle of aliases is reported as that.
            var choice = cycle.FirstOrDefault(name => types[name].Schema.OneOf is not null);
            if (choice is not null)
            {
                diagnostics.Report(api.FindType(choice)!.Path, DiagnosticIds.ChoiceOfItself, types[choice].Name.Span, choice, string.Join(" → ", cycle));
            }
        }

        foreach (var way in levels.Depths().Where(way => types[way[0]].Schema.OneOf is not null))
        {
            diagnostics.Report(api.FindType(way[0])!.Path, DiagnosticIds.TypesTooFar, types[way[0]].Name.Span, DependencyLevels.Arguments(way));
        }
    }

    // In an envelope the value is another object, further in.
    private static IEnumerable<string> CasesOf(SchemaSpec schema) => schema switch
    {
        { OneOf: { Envelope: null } oneOf } => oneOf.Cases.Select(choice => choice.Type).Concat(oneOf.Others is { } others ? [others] : []).SelectMany(NameOf),
        { Type: { } type } => NameOf(type),
        _ => [],
    };

    private static IEnumerable<string> NameOf(TypeExpression type) => type switch
    {
        TypeExpression.Named named => [named.Name],
        TypeExpression.Nullable nullable => NameOf(nullable.Inner),
        _ => [],
    };
}
