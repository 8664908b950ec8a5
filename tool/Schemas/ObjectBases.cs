using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Schemas;

/// <summary>
/// What an object has from the schemas in its <c>allOf</c>. A type extends one other, so the members of the first are inherited, and those of the rest are
/// taken over.
/// </summary>
internal sealed class ObjectBases
{
    private readonly Dictionary<string, DocumentNode> _merged = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mergedRequired = new(StringComparer.Ordinal);

    public ObjectBases(Schema schema, ImportContext context, Hierarchies hierarchies)
    {
        var properties = new Properties(context.Shapes);
        foreach (var @base in schema.Bases)
        {
            var (node, shape) = context.Shapes.Final(@base);
            if (shape == Shape.Map)
            {
                IsOpen = true;
            }
            else if (node is null || shape != Shape.Object || node == schema.Node || IsBehind(node, schema.Node, context.Shapes))
            {
                context.Losses.Add(LossKind.Meaning, "allOf", @base, "only an object can be extended");
                IsOpen = true;
            }
            else if (Extended is null)
            {
                Extended = context.Types.Use(node, SchemaMapper.NameOfTarget(node), hierarchies.IsBase(node) ? TypeRole.Members : TypeRole.Whole).Name;
                Inherited = properties.All(node);
                InheritedRequired = properties.AllRequired(node);
            }
            else
            {
                context.Types.MarkUsed(node);
                foreach (var (name, property) in properties.All(node).Where(member => !Inherited.ContainsKey(member.Key)))
                {
                    _merged.TryAdd(name, property);
                }

                _mergedRequired.UnionWith(properties.AllRequired(node));
            }
        }
    }

    /// <summary>The name of the type that is extended.</summary>
    public string? Extended { get; }

    public IReadOnlyDictionary<string, DocumentNode> Inherited { get; } = new Dictionary<string, DocumentNode>();

    public IReadOnlySet<string> InheritedRequired { get; } = new HashSet<string>();

    public IReadOnlyDictionary<string, DocumentNode> Merged => _merged;

    public IReadOnlySet<string> MergedRequired => _mergedRequired;

    /// <summary>Whether there may be members that no base names.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether a base has the schema among its own bases.</summary>
    private static bool IsBehind(ObjectNode node, ObjectNode schema, Shapes shapes)
    {
        var seen = new HashSet<DocumentNode>();
        var open = new Stack<DocumentNode>([node]);
        while (open.TryPop(out var next))
        {
            if (shapes.Final(next).Node is { } final && seen.Add(final))
            {
                foreach (var @base in shapes.Of(final).Bases)
                {
                    open.Push(@base);
                }
            }
        }

        return seen.Contains(schema) && node != schema;
    }
}
