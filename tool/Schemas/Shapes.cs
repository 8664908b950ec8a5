using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>Tells what a schema comes to, without making it.</summary>
internal sealed class Shapes(DocumentSet documents)
{
    private static readonly string[] ObjectKeywords = ["properties", "additionalProperties", "patternProperties", "unevaluatedProperties", "required"];
    private static readonly string[] Kinds = ["enum", "const", "items", "prefixItems", "oneOf", "anyOf", "properties", "additionalProperties", "patternProperties", "unevaluatedProperties", "required"];

    private readonly Dictionary<ObjectNode, Schema> _schemas = [];
    private readonly HashSet<ObjectNode> _objects = [];

    public Schema Of(ObjectNode node)
    {
        if (!_schemas.TryGetValue(node, out var schema))
        {
            _schemas.Add(node, schema = new Schema(node, documents));
        }

        return schema;
    }

    /// <summary>Makes a type of its own of a schema that adds nothing to what it refers to: a kind that a discriminator selects.</summary>
    public void MakeObject(ObjectNode node) => _objects.Add(node);

    public Shape ShapeOf(Schema schema)
    {
        if (_objects.Contains(schema.Node))
        {
            return Shape.Object;
        }

        if (schema.Bases.Count == 1 && !Kinds.Any(schema.Has))
        {
            return Shape.Alias;
        }

        if (schema.Has("const") || schema.Has("enum"))
        {
            return Shape.Enum;
        }

        var isObject = schema.Bases.Count > 0 || ObjectKeywords.Any(schema.Has) || schema.Types is ["object"];
        if ((schema.Has("oneOf") || schema.Has("anyOf")) && !schema.Has("properties") && schema.Bases.Count == 0 && schema.Alternatives.Any(SaysMore))
        {
            return Shape.Choice;
        }

        return schema switch
        {
            { Types: ["object"] } => ObjectOrMap(schema),
            { Types: ["array"] } => Shape.List,
            { Types: [_] } => Shape.Scalar,
            { Types: ["integer", "number"] or ["number", "integer"] } => Shape.Scalar,
            { Types.Count: > 1 } => Shape.Choice,
            _ when isObject => ObjectOrMap(schema),
            _ when schema.Has("items") || schema.Has("prefixItems") => Shape.List,
            _ when schema.Has("format") || schema.Has("contentEncoding") => Shape.Scalar,
            _ => Shape.Any,
        };
    }

    /// <summary>A schema, and then what each stands for: what it refers to and adds nothing to, or the only choice that it has.</summary>
    public IEnumerable<(Schema Schema, Shape Shape)> Behind(DocumentNode node)
    {
        var seen = new HashSet<DocumentNode>();
        DocumentNode? next = node;
        while (next is ObjectNode value && seen.Add(value))
        {
            var schema = Of(value);
            var shape = ShapeOf(schema);
            yield return (schema, shape);
            next = NextOf(schema, shape);
        }
    }

    /// <summary>What a node is in the end, behind all references; nothing where they lead to each other, or to no object.</summary>
    public (ObjectNode? Node, Shape Shape) Final(DocumentNode node) =>
        Behind(node).LastOrDefault() is ({ } schema, var shape) && NextOf(schema, shape) is null ? (schema.Node, shape) : (null, Shape.Any);

    /// <summary>How many lists and maps stand in each other, up to one more than the limit.</summary>
    public int NestingOf(DocumentNode node, int limit)
    {
        var levels = 0;
        for (var inner = node; inner is not null && levels <= limit; levels++)
        {
            inner = Final(inner) switch
            {
                ({ } list, Shape.List) => Of(list).Find("items"),
                ({ } map, Shape.Map) => Of(map).Find("additionalProperties"),
                _ => null,
            };
        }

        return levels;
    }

    public bool IsNullable(DocumentNode node) => Behind(node).Any(static one => one.Schema.SaysNullable);

    private static DocumentNode? NextOf(Schema schema, Shape shape) => shape switch
    {
        Shape.Alias => schema.Bases[0],
        Shape.Choice when schema.Alternatives is [var only] => only,
        _ => null,
    };

    private static Shape ObjectOrMap(Schema schema) =>
        schema.Has("properties") || schema.Bases.Count > 0 || schema.Has("required") ? Shape.Object : Shape.Map;

    /// <summary>Whether an alternative says more than which members go together.</summary>
    public static bool SaysMore(DocumentNode alternative) => alternative is not ObjectNode node || node.Members.Any(member => member.Name is not ("required" or "not" or "title" or "description"));
}
