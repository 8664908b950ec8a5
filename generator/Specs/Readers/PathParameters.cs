using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>
/// Compares the parameters in a route with those that are declared, and makes them agree: the rest of the generator can rely on a
/// parameter for every name in braces, and on a place in the route for every parameter.
/// </summary>
internal sealed class PathParameters(RouteSpec route, EquatableArray<ParameterSpec> declared, DiagnosticBag diagnostics)
{
    private readonly List<Text> _inRoute =
        [.. route.Parts.Where(static part => part.IsParameter).Select(static part => part.Text).GroupBy(static name => name.Value).Select(static same => same.First())];

    /// <param name="path">The mapping of the declared ones, as it stands in the file; null if it cannot be read.</param>
    public EquatableArray<ParameterSpec> Match(YamlMappingNode? path)
    {
        var names = path?.Entries.Select(static entry => SpecKey.From(entry.Key)).ToList() ?? [];
        var unused = names.Where(key => _inRoute.TrueForAll(name => name.Value != key.Name)).ToList();

        var matched = new List<ParameterSpec>();
        foreach (var name in _inRoute)
        {
            matched.Add(declared.FirstOrDefault(parameter => parameter.WireName.Value == name.Value) ?? Undeclared(name, names, unused));
        }

        foreach (var key in unused)
        {
            diagnostics.Report(DiagnosticIds.UnusedPathParameter, key.Span, key.Name);
        }

        return matched.ToEquatableArray();
    }

    /// <summary>Reports a parameter that is not declared, and takes what was probably meant for it; else it is a string.</summary>
    private ParameterSpec Undeclared(Text name, List<SpecKey> names, List<SpecKey> unused)
    {
        var meant = default(string);
        if (!names.Exists(key => key.Name == name.Value))
        {
            meant = Words.Nearest(name.Value, unused.Select(static key => key.Name));
            unused.RemoveAll(key => key.Name == meant);
            diagnostics.Report(DiagnosticIds.UndeclaredPathParameter, name.Span, name.Value, Words.Hint(meant, $"Declare it there: '{name.Value}: string'"));
        }

        var parameter = declared.FirstOrDefault(candidate => candidate.WireName.Value == meant);
        return parameter is null
            ? new ParameterSpec { WireName = name, Schema = StringSchema(name) }
            : parameter with { WireName = name };
    }

    private static SchemaSpec StringSchema(Text name) =>
        new() { Span = name.Span, Type = new TypeExpression.Named("string", name.Span) };
}
