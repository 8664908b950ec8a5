using System.Globalization;
using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// How many members may be repeated by <c>extends</c>. JSON knows no inheritance, so each type that extends another has all of its members once more, and
/// a few hundred lines could make a few million members.
/// </summary>
internal static class InheritanceLimit
{
    /// <summary>In the types of an API together, and in place in each of its files.</summary>
    public const int Most = 10_000;

    /// <summary>Leaves out the types with which it would be more; the first of them is reported.</summary>
    public static ApiContext Keep(ApiContext api, IReadOnlyDictionary<string, TypeSpec> types, DiagnosticCollector diagnostics)
    {
        var count = 0;
        var beyond = new List<TypeSymbol>();
        foreach (var type in api.Types)
        {
            var inherited = CountOf(types[type.Name].Schema, api);
            count += inherited;
            if (inherited > 0 && count > Most)
            {
                beyond.Add(type);
            }
        }

        if (beyond.Count == 0)
        {
            return api;
        }

        var first = types[beyond[0].Name].Schema;
        diagnostics.Report(beyond[0].Path, DiagnosticIds.TooManyInherited, first.Extends!.Span, Arguments(ExtendedBy(first, api)!));
        return api.WithTypes(beyond.Select(type => type.Name), type => type with { IsSound = false, IsBeyondLimit = true, Type = null });
    }

    /// <summary>How many members a type has from another, as far as they are known.</summary>
    public static int CountOf(SchemaSpec schema, ApiContext api) => ExtendedBy(schema, api)?.Members.Count ?? 0;

    /// <summary>What the diagnostic says of a type that is extended once too often.</summary>
    public static string[] Arguments(TypeSymbol extended) =>
        [extended.Name, extended.Members.Count.ToString(CultureInfo.InvariantCulture), Most.ToString(CultureInfo.InvariantCulture)];

    private static TypeSymbol? ExtendedBy(SchemaSpec schema, ApiContext api) =>
        schema.Extends is { } extended ? api.FindObject(extended.Value) : null;
}
