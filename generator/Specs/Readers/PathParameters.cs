using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;

namespace Clientwright.Specs.Readers;

/// <summary>
/// Compares the parameters in a route with those that are declared, and makes them agree: the rest of the generator can rely on a
/// parameter for every name in braces, and on a place in the route for every parameter.
/// </summary>
internal sealed class PathParameters
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ParameterSpec> _sound;
    private readonly Dictionary<string, SpecKey> _unused = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <param name="path">The mapping of the declared ones, as it stands in the file; null where there is none.</param>
    /// <param name="sound">Those of them that can be read.</param>
    public PathParameters(YamlMappingNode? path, EquatableArray<ParameterSpec> sound, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _sound = sound.ToDictionary(static parameter => parameter.WireName.Value, StringComparer.Ordinal);
        foreach (var entry in path?.Entries ?? default)
        {
            var key = SpecKey.From(entry.Key);
            _unused[key.Name] = key;
            _declared.Add(key.Name);
        }
    }

    /// <summary>The parameters of the route, in its order.</summary>
    public EquatableArray<ParameterSpec> Match(RouteSpec route)
    {
        var names = route.Parts.Where(static part => part.IsParameter).Select(static part => part.Text)
            .GroupBy(static name => name.Value, StringComparer.Ordinal).Select(static same => same.First())
            .ToArray();
        foreach (var name in names)
        {
            _unused.Remove(name.Value);
        }

        var matched = names.Select(Find).ToEquatableArray();
        foreach (var key in _unused.Values)
        {
            _diagnostics.Report(DiagnosticIds.UnusedPathParameter, key.Span, key.Name);
        }

        return matched;
    }

    private ParameterSpec Find(Text name)
    {
        var declared = _declared.Contains(name.Value) ? name.Value : ReportUndeclared(name);
        if (declared is null || !_sound.TryGetValue(declared, out var parameter))
        {
            var type = new TypeExpression.Named("string", name.Span);
            return new ParameterSpec { WireName = name, Schema = new SchemaSpec { Span = name.Span, Type = type } };
        }

        return declared == name.Value ? parameter : parameter with { WireName = name };
    }

    /// <summary>Returns what was probably meant, which is then not unused; null if nothing is close.</summary>
    private string? ReportUndeclared(Text name)
    {
        var meant = _diagnostics.HasMany ? null : Words.Nearest(name.Value, _unused.Keys);
        var hint = Words.Hint(meant, $"Declare it there: '{name.Value}: string'");
        _diagnostics.Report(DiagnosticIds.UndeclaredPathParameter, name.Span, name.Value, hint);
        _unused.Remove(meant ?? "");
        return meant;
    }
}
