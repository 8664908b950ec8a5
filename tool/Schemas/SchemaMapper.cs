using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>A schema → what it is in a spec. Each shape has a mapper of its own.</summary>
internal sealed class SchemaMapper
{
    private readonly ImportContext _context;
    private readonly ObjectMapper _objects;
    private readonly ChoiceMapper _choices;
    private readonly EnumMapper _enums;
    private readonly TupleMapper _tuples;
    private readonly Annotations _words;

    public SchemaMapper(ImportContext context, Hierarchies hierarchies)
    {
        _context = context;
        _objects = new ObjectMapper(context, this, hierarchies);
        _choices = new ChoiceMapper(context, this, hierarchies);
        _enums = new EnumMapper(context);
        _tuples = new TupleMapper(context, this);
        _words = new Annotations(context, Construct.Schema);
        Hierarchies = hierarchies;
        Xml = new XmlForm(context.Shapes, this);
    }

    public Hierarchies Hierarchies { get; }

    public XmlForm Xml { get; }

    public SpecType Map(DocumentNode node, SchemaPlace place)
    {
        if (node is not ObjectNode value)
        {
            // `true` is every value; `false` is none, which no type can say.
            return SpecType.Any;
        }

        var schema = _context.Shapes.Of(value);
        place = place with { IsNullable = place.IsNullable || schema.SaysNullable };
        var type = _context.Shapes.ShapeOf(schema) switch
        {
            Shape.Choice when _choices.Single(schema) is { } only => Map(only, place),
            Shape.Choice when _choices.IsPlain(schema) => MapContent(schema, place),
            Shape.Enum when EnumMapper.IsPlain(schema, place) => MapContent(schema, place),
            Shape.Object or Shape.Choice or Shape.Enum when !CanBeInPlace(schema, place) => Use(value, place.Name),
            _ => MapContent(schema, place),
        };
        return type with { IsNullable = type.IsNullable || place.IsNullable };
    }

    /// <summary>What the schema is, in place.</summary>
    public SpecType MapContent(Schema schema, SchemaPlace place) => _context.Shapes.ShapeOf(schema) switch
    {
        Shape.Alias => Use(schema.Bases[0], NameOfTarget(schema.Bases[0])),
        Shape.Choice => _choices.Map(schema, place),
        Shape.Enum => _enums.Map(schema, place),
        Shape.Object => _objects.Map(schema, place),
        Shape.Map => _objects.MapMap(schema, place),
        Shape.List => MapList(schema, place),
        Shape.Scalar => MapScalar(schema),
        _ => SpecType.Any,
    };

    /// <summary>Whether the alternatives of a choice come to one scalar or enum.</summary>
    public bool IsOneScalar(ObjectNode choice) => _choices.IsOneScalar(_context.Shapes.Of(choice));

    /// <summary>The members that a schema has in common with those that a discriminator tells apart.</summary>
    public SpecType MapMembers(Schema schema, SchemaPlace place) => _objects.MapMembers(schema, place);

    /// <summary>The type that a schema makes, by its name.</summary>
    public SpecType Use(DocumentNode target, string suggestion) => target is ObjectNode && !IsEndless(target)
        ? SpecType.Named(_context.Types.Use(target, suggestion).Name) with { IsNullable = _context.Shapes.IsNullable(target) }
        : SpecType.Any;

    public static string NameOfTarget(DocumentNode target) => Names.Identifiers.OfType(
        target.Key is "schema" or "items" or "additionalProperties" && target.Parent is { } parent ? parent.Key + "-" + target.Key : target.Key, "Schema");

    private bool CanBeInPlace(Schema schema, SchemaPlace place) =>
        !place.NeedsName && !Hierarchies.IsBase(schema.Node) && (place.IsDefinition || _context.Names.TryInPlace(place.Name));

    /// <summary>Whether references come back to the same schema before anything is said.</summary>
    private bool IsEndless(DocumentNode target)
    {
        var seen = new HashSet<DocumentNode>();
        var current = target;
        while (current is ObjectNode node)
        {
            if (!seen.Add(current))
            {
                _context.Losses.Add(LossKind.Meaning, "$ref", target, "the schema only leads to itself, and is free JSON in the specs");
                return true;
            }

            var schema = _context.Shapes.Of(node);
            current = _context.Shapes.ShapeOf(schema) switch
            {
                Shape.Alias => schema.Bases[0],
                Shape.Choice when _choices.Single(schema) is { } only => only,
                Shape.List => schema.Find("items"),
                Shape.Map => schema.Find("additionalProperties"),
                _ => null,
            };
        }

        return false;
    }

    private SpecType MapList(Schema schema, SchemaPlace place)
    {
        return schema.Take<ListNode>("prefixItems") is { } items
            ? _tuples.Map(schema, items, place)
            : MapInner("list", "items", schema.Take<ObjectNode>("items"), place.Item(), place);
    }

    /// <summary>A list or a map of what a schema is, with the words about that.</summary>
    public SpecType MapInner(string word, string key, ObjectNode? inner, SchemaPlace place, SchemaPlace outer)
    {
        if (inner is null || IsNestedTooDeep(inner))
        {
            return SpecType.Any.In(word, key);
        }

        // A list of types in place is a mapping, and has no room for `| null`.
        var type = Map(inner, place with { IsShared = place.IsShared || outer.IsNullable });
        return outer.IsNullable
            ? SpecType.Of(type.Node is SpecText text ? text.Text : "any", type.Node.TypeNames).In(word, key)
            : new SpecType(_words.Describe(type, _context.Shapes.Of(inner)).Node).In(word, key);
    }

    private bool IsNestedTooDeep(ObjectNode inner)
    {
        // The language has twice as many, counting what names stand for.
        const int Most = 15;
        var isTooDeep = _context.Shapes.NestingOf(inner, Most) > Most;
        if (isTooDeep)
        {
            _context.Losses.AddWhole(LossKind.Meaning, inner.Key, inner, $"more than {Most} lists and maps in each other are free JSON in the specs");
        }

        return isTooDeep;
    }

    private SpecType MapScalar(Schema schema)
    {
        var scalar = EnumValues.ScalarTypeOf(schema);
        var format = schema.Text("format");
        if (schema.Find("contentEncoding") is ScalarNode { Text: "base64" or "base64url" })
        {
            schema.Text("contentEncoding");
        }

        if (!scalar.IsExact)
        {
            var type = schema.Types.Count == 0 ? "string" : schema.Types[0];
            _context.Losses.Add(LossKind.Changed, "format", schema.Find("format")!, $"the format '{format}' of {type} is '{scalar.Name}' in the specs");
        }

        var expression = SpecText.Word(scalar.Name);
        return new SpecType(scalar is { IsInText: false, Form: null }
            ? expression
            : new SpecMap().With("type", expression).With("format", scalar.Form).With("as", scalar.IsInText ? "string" : null));
    }
}
