using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>Looks up the members of object schemas, those that they have from others among them.</summary>
internal sealed class Properties(Shapes shapes)
{
    /// <summary>The members that a schema declares itself, by name; of two the first.</summary>
    public static IReadOnlyDictionary<string, DocumentNode> Own(Schema schema)
    {
        var properties = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        foreach (var part in schema.Own)
        {
            foreach (var member in part.Take<ObjectNode>("properties")?.Entries() ?? [])
            {
                properties.TryAdd(member.Name, member.Value);
            }
        }

        return properties;
    }

    public static IReadOnlySet<string> Required(Schema schema) => schema.Own
        .SelectMany(part => part.Take<ListNode>("required")?.Items ?? [])
        .OfType<ScalarNode>()
        .Select(name => name.Text)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>All members with the schema that says what each is; its own before those of its bases.</summary>
    public IReadOnlyDictionary<string, DocumentNode> All(DocumentNode node)
    {
        var all = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        foreach (var schema in Line(node))
        {
            foreach (var (name, property) in Own(schema))
            {
                all.TryAdd(name, property);
            }
        }

        return all;
    }

    public IReadOnlySet<string> AllRequired(DocumentNode node) =>
        Line(node).SelectMany(Required).ToHashSet(StringComparer.Ordinal);

    /// <summary>The values that a member can have alone, as texts; none where it can have any.</summary>
    public IReadOnlyList<string> Constants(DocumentNode node, string property) =>
        All(node).TryGetValue(property, out var value)
        && shapes.Final(value) is ({ } final, Shape.Enum)
        && shapes.Of(final) is var schema
        && EnumValues.AreTexts(schema)
            ? EnumValues.Of(schema)
            : [];

    /// <summary>An object schema, and those whose members it has too.</summary>
    private IEnumerable<Schema> Line(DocumentNode node)
    {
        var seen = new HashSet<DocumentNode>();
        var open = new Queue<DocumentNode>([node]);
        while (open.TryDequeue(out var next))
        {
            if (shapes.Final(next) is not ({ } final, Shape.Object) || !seen.Add(final))
            {
                continue;
            }

            var schema = shapes.Of(final);
            yield return schema;
            foreach (var @base in schema.Bases)
            {
                open.Enqueue(@base);
            }
        }
    }
}
