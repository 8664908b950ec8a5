using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>Looks up what specs that are going to be written say of types.</summary>
internal sealed class SpecTypes(IReadOnlyList<NamedType> types)
{
    private const string Null = " | null";

    // Types that only lead to each other.
    private const int MostAliases = 32;

    private readonly Dictionary<string, SpecNode> _types = types.ToDictionary(type => type.Name, type => type.Entry!.Value, StringComparer.Ordinal);

    /// <summary>What stands behind the names of types, and the last of these names.</summary>
    public (SpecNode Node, string? Name) Resolve(SpecNode node)
    {
        string? name = null;
        for (var count = 0; count < MostAliases; count++)
        {
            var expression = node as SpecText ?? (node as SpecMap)?.Find("type") as SpecText;
            if (expression is null || !_types.TryGetValue(WithoutNull(expression.Text), out var next))
            {
                return (node, name);
            }

            name = WithoutNull(expression.Text);
            node = next;
        }

        return (node, name);
    }

    /// <summary>The member of an object, its own before those that it has from others; null where it has none of the name.</summary>
    public SpecNode? Member(SpecNode type, string name)
    {
        for (var count = 0; count < MostAliases && Resolve(type).Node is SpecMap map; count++)
        {
            if ((map.Find("fields") as SpecMap)?.Find(name) is { } member)
            {
                return member;
            }

            if (map.Find("extends") is not { } other)
            {
                return null;
            }

            type = other;
        }

        return null;
    }

    /// <summary>The type expression of a value; empty where it takes a mapping.</summary>
    public string ExpressionOf(SpecNode node) =>
        WithoutNull((Resolve(node).Node switch
        {
            SpecText text => text,
            SpecMap map when map.Find("const") is null && map.Find("join") is null => map.Find("type") as SpecText,
            _ => null,
        })?.Text ?? "");

    public bool IsList(SpecNode node) =>
        Resolve(node).Node is SpecMap map && map.Find("items") is not null || ExpressionOf(node).StartsWith("list<", StringComparison.Ordinal);

    private static string WithoutNull(string expression) => expression.EndsWith(Null, StringComparison.Ordinal) ? expression[..^Null.Length] : expression;
}
