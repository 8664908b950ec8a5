using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// Finds the types that nobody could make a value of, since it would have to hold another one of its kind, and that again another:
/// <c>Node</c> with a required member <c>next: Node</c>.
/// </summary>
internal sealed class EndlessTypes(IReadOnlyDictionary<string, TypeSpec> types)
{
    // More than any sound spec takes. What a hostile one leaves open by then is not reported.
    private const int MostRounds = 64;

    private readonly HashSet<string> _ending = new(StringComparer.Ordinal);

    public static void Report(IReadOnlyDictionary<string, TypeSpec> types, ApiContext api, DiagnosticCollector diagnostics)
    {
        var endless = new EndlessTypes(types);
        if (!endless.FindEnding())
        {
            return;
        }

        foreach (var (name, span, way) in endless.Cycles())
        {
            diagnostics.Report(api.FindType(name)!.Path, DiagnosticIds.EndlessType, span, name, way);
        }
    }

    /// <summary>A type ends when all that it must hold ends; so the ending ones are found from those that need no other.</summary>
    /// <returns>Whether all of them were found.</returns>
    private bool FindEnding()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var found = types.Where(type => !_ending.Contains(type.Key) && StepOf(type.Value.Schema) is null).Select(type => type.Key).ToArray();
            if (found.Length == 0)
            {
                return true;
            }

            _ending.UnionWith(found);
        }

        return false;
    }

    private IEnumerable<(string Name, SourceSpan Span, string Way)> Cycles()
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in types.Keys.Where(name => !_ending.Contains(name)).OrderBy(name => name, StringComparer.Ordinal))
        {
            var way = new List<string>();
            var name = start;
            while (visited.Add(name))
            {
                way.Add(name);
                name = StepOf(types[name].Schema)!.Name;
            }

            // A cycle of aliases, or of types that extend each other, is reported as that.
            var cycle = way.Skip(way.IndexOf(name)).ToArray();
            if (way.Contains(name) && cycle.Select(member => StepOf(types[member].Schema)!).FirstOrDefault(step => step.IsMember) is { } first)
            {
                var owner = cycle.First(member => StepOf(types[member].Schema) == first);
                var turned = cycle.SkipWhile(member => member != owner).Concat(cycle.TakeWhile(member => member != owner)).Append(owner);
                yield return (owner, first.Span, string.Join(" → ", turned));
            }
        }
    }

    /// <summary>The first type that a value must hold, and that does not end as far as is known; null where there is none.</summary>
    private Step? StepOf(SchemaSpec schema) => schema switch
    {
        { Type: { } type } => StepOf(type),
        { OneOf: { } oneOf } => StepOfAny(oneOf),
        { Fields: { } fields } => (schema.Extends is { } extended ? StepOf(extended.Value, extended.Span) : null) ?? StepOfFields(fields),
        _ => null,
    };

    private Step? StepOfFields(IEnumerable<FieldSpec> fields) => fields
        .Where(field => !field.IsOptional && field.Schema.Access != Access.Read)
        .Select(field => StepOf(field.Schema) is { } step ? new Step(step.Name, field.WireName.Span, IsMember: true) : null)
        .FirstOrDefault(step => step is not null);

    // One case that ends is enough.
    private Step? StepOfAny(OneOfSpec oneOf)
    {
        var steps = oneOf.Cases.Select(choice => choice.Type).Concat(oneOf.Others is { } others ? [others] : []).Select(StepOf).ToArray();
        return steps.Length > 0 && steps.All(step => step is not null) ? steps[0] : null;
    }

    private Step? StepOf(TypeExpression type) => type switch
    {
        TypeExpression.Named named => StepOf(named.Name, named.Span),
        TypeExpression.Tuple tuple => tuple.Items.Select(StepOf).FirstOrDefault(step => step is not null),
        _ => null,
    };

    private Step? StepOf(string name, SourceSpan span) =>
        types.ContainsKey(name) && !_ending.Contains(name) ? new Step(name, span, IsMember: false) : null;

    /// <param name="IsMember">Whether it is a member that leads there, rather than that the type stands for another.</param>
    private sealed record Step(string Name, SourceSpan Span, bool IsMember);
}
