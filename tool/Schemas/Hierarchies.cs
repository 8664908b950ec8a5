using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>
/// The components that a discriminator tells apart although they do not name their kinds: the kinds name them, in an <c>allOf</c>. What such
/// a schema stands for is one of its kinds.
/// </summary>
internal sealed class Hierarchies
{
    private readonly Dictionary<DocumentNode, Discriminator> _discriminators = [];
    private readonly Dictionary<DocumentNode, List<KeyValuePair<string, DocumentNode>>> _kinds = [];

    /// <param name="components">The schemas, by name.</param>
    public Hierarchies(IReadOnlyCollection<ObjectMember> components, Shapes shapes, DocumentSet documents)
    {
        var childrenOf = components
            .Where(component => component.Value is ObjectNode)
            .SelectMany(component => shapes.Of((ObjectNode)component.Value).Bases.Distinct().Select(@base => (Base: @base, component)))
            .ToLookup(pair => pair.Base, pair => pair.component);
        foreach (var component in components)
        {
            if (component.Value is ObjectNode node
                && childrenOf.Contains(node)
                && !node.Has("oneOf") && !node.Has("anyOf")
                && Discriminator.Of(shapes.Of(node), documents) is { } discriminator)
            {
                _discriminators.Add(node, discriminator);
                _kinds.Add(node, [.. KindsOf(node, discriminator, childrenOf)]);
                foreach (var kind in KindsOf(node).Select(kind => kind.Value).OfType<ObjectNode>().Where(kind => shapes.Of(kind).Bases.Contains(node)))
                {
                    shapes.MakeObject(kind);
                }
            }
        }
    }

    public bool IsBase(DocumentNode node) => _discriminators.ContainsKey(node);

    public string PropertyOf(DocumentNode node) => _discriminators[node].Property;

    /// <summary>The kinds, each by the value that selects it.</summary>
    public IReadOnlyList<KeyValuePair<string, DocumentNode>> KindsOf(DocumentNode node) => _kinds[node];

    /// <summary>The values that select a schema, by the member that holds them, where it is a kind of another and has none itself.</summary>
    public (string Property, string Value)? ValueOf(DocumentNode node) => IsBase(node)
        ? null
        : _kinds
            .SelectMany(kinds => kinds.Value.Where(kind => kind.Value == node).Select(kind => (PropertyOf(kinds.Key), kind.Key)))
            .GroupBy(value => value.Item1, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .Select(same => ((string, string)?)same.Single())
            .FirstOrDefault();

    /// <summary>What the discriminator lists, then the others that have the schema in their <c>allOf</c>, and their kinds in turn.</summary>
    private static Dictionary<string, DocumentNode> KindsOf(
        DocumentNode node, Discriminator discriminator, ILookup<DocumentNode, ObjectMember> childrenOf)
    {
        var kinds = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        foreach (var (value, kind) in discriminator.Mapping.Where(entry => entry.Value != node))
        {
            kinds.TryAdd(value, kind);
        }

        var seen = new HashSet<DocumentNode> { node };
        var open = new Queue<ObjectMember>(childrenOf[node]);
        while (open.TryDequeue(out var child))
        {
            if (!seen.Add(child.Value))
            {
                continue;
            }

            if (!kinds.ContainsValue(child.Value))
            {
                kinds.TryAdd(child.Name, child.Value);
            }

            // Those of another discriminator are told apart by that.
            if (!OtherProperty(child.Value, discriminator))
            {
                foreach (var further in childrenOf[child.Value])
                {
                    open.Enqueue(further);
                }
            }
        }

        return kinds;
    }

    private static bool OtherProperty(DocumentNode node, Discriminator discriminator) =>
        node is ObjectNode schema
        && schema.Find("discriminator") is ObjectNode own
        && own.Find("propertyName") is ScalarNode { Text: var property }
        && property != discriminator.Property;
}
