using Clientwright.Binding;
using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>Tells whether specs can say how a schema stands in XML, and remembers which do stand in it.</summary>
internal sealed class XmlForm(Shapes shapes, SchemaMapper schemas)
{
    private readonly XmlNotes _notes = new(shapes, takes: false);
    private readonly XmlNotes _taken = new(shapes, takes: true);
    private readonly Properties _properties = new(shapes);

    // Those of which all that they come to has a form.
    private readonly HashSet<DocumentNode> _sound = [];
    private readonly Dictionary<ObjectNode, string> _unsound = [];
    private readonly Dictionary<DocumentNode, string?> _documents = [];
    private readonly HashSet<DocumentNode> _used = [];
    private readonly HashSet<DocumentNode> _roots = [];

    /// <summary>Whether a schema stands in a body that is XML.</summary>
    public bool IsUsed(ObjectNode schema) => _used.Contains(schema);

    /// <summary>Whether a schema is what a whole document is, called as the schema is.</summary>
    public bool IsRoot(ObjectNode schema) => _roots.Contains(schema);

    /// <summary>What a spec says of a member, and so is not lost; so with the other two.</summary>
    public XmlNote TakeOfMember(string wireName, DocumentNode node) => _taken.OfMember(wireName, node);

    public XmlNote TakeOfDocument(ObjectNode schema) => _taken.OfDocument(schema);

    public XmlNote TakeOfType(ObjectNode schema) => _taken.Own(schema);

    /// <summary>Notes that a schema is a document, with all that it comes to.</summary>
    public void Use(ObjectNode schema)
    {
        if (shapes.Final(schema) is ({ } root, Shape.Object) && shapes.ShapeOf(shapes.Of(schema)) == Shape.Alias)
        {
            _roots.Add(root);
        }

        var open = new Stack<DocumentNode>([schema]);
        while (open.TryPop(out var node))
        {
            if (shapes.Final(node).Node is { } final && _used.Add(final))
            {
                foreach (var inner in Inner(final))
                {
                    open.Push(inner);
                }
            }
        }
    }

    /// <summary>Why a schema cannot be an XML document in specs; null where it can.</summary>
    public string? WhyNotDocument(ObjectNode schema)
    {
        if (!_documents.TryGetValue(schema, out var reason))
        {
            _documents.Add(schema, reason = FindReason(schema));
        }

        return reason;
    }

    private string? FindReason(ObjectNode schema)
    {
        var (final, shape) = shapes.Final(schema);
        var note = _notes.OfDocument(schema);
        var isNamed = note.Name is not null || (shape == Shape.Object && shapes.ShapeOf(shapes.Of(schema)) == Shape.Alias);
        return shape == Shape.List && note.Item is null ? "the list has no element with a name"
            : !isNamed ? "its element has no name"
            : !AreNames(note) ? $"'{note.Name}' is no name in XML"
            : shape == Shape.List && shapes.Of(final!).Find("items") is { } items ? WhyNotElement(items) ?? WhyNotInside(items)
            : WhyNotElement(schema) ?? WhyNotInside(schema);
    }

    /// <summary>Looks at all that a value comes to. What leads to something without a form is remembered along the way, so that other documents end there.</summary>
    private string? WhyNotInside(DocumentNode node)
    {
        var cameFrom = new Dictionary<ObjectNode, ObjectNode?>();
        var open = new Stack<(DocumentNode Node, ObjectNode? From)>([(node, null)]);
        while (open.TryPop(out var next))
        {
            if (shapes.Final(next.Node).Node is not { } final || _sound.Contains(final) || !cameFrom.TryAdd(final, next.From))
            {
                continue;
            }

            if (_unsound.GetValueOrDefault(final) is { } reason || (reason = WhyNot(final)) is not null)
            {
                for (var one = final; one is not null; one = cameFrom[one])
                {
                    _unsound[one] = reason;
                }

                return reason;
            }

            foreach (var inner in Inner(final))
            {
                open.Push((inner, final));
            }
        }

        _sound.UnionWith(cameFrom.Keys);
        return null;
    }

    private IEnumerable<DocumentNode> Inner(ObjectNode final) => shapes.ShapeOf(shapes.Of(final)) switch
    {
        Shape.Object => _properties.All(final).Values.Concat(shapes.Of(final).Bases).Concat(OthersOf(final) is { } others ? [others] : []),
        Shape.Map => OthersOf(final) is { } values ? [values] : [],
        Shape.List when shapes.Of(final).Find("items") is { } items => [items],
        _ => [],
    };

    /// <summary>What is wrong with a schema itself.</summary>
    private string? WhyNot(ObjectNode final) => shapes.ShapeOf(shapes.Of(final)) switch
    {
        Shape.Object when shapes.Of(final).Bases.Any(other => shapes.Final(other).Shape != Shape.Object) => "what extends no object has no form in XML",
        Shape.Object => WhyNotMembers(final) ?? (OthersOf(final) is { } others ? WhyNotElement(others) : null),
        Shape.Map => OthersOf(final) is { } values ? WhyNotElement(values) : "free JSON has no form in XML",
        _ => null,
    };

    private string? WhyNotMembers(ObjectNode final)
    {
        var names = new HashSet<(bool, string?, string?)>();
        var members = _properties.All(final).Select(member => (member.Key, member.Value, Note: _notes.OfMember(member.Key, member.Value))).ToArray();
        foreach (var (name, node, note) in members)
        {
            var shape = shapes.Final(node).Shape;
            var isText = note.IsAttribute || note.IsText;
            if (!AreNames(note) || !names.Add((note.IsAttribute, note.Name, note.Namespace)))
            {
                return $"'{note.Name}' is no name in XML, or that of two members";
            }

            if (isText && (!IsText(node) || shapes.IsNullable(node)))
            {
                return $"'{name}' is no text";
            }

            if (note.IsText && members.Any(other => other.Note is { IsAttribute: false, IsText: false }))
            {
                return $"'{name}' is a text beside elements";
            }

            var item = shape == Shape.List ? shapes.Of(shapes.Final(node).Node!).Find("items") : node;
            if (item is null || WhyNotElement(item) is not null)
            {
                return $"'{name}' has no form in XML";
            }
        }

        return null;
    }

    /// <summary>Why a value cannot be one element.</summary>
    private string? WhyNotElement(DocumentNode node) => shapes.Final(node) switch
    {
        ({ } members, Shape.Object) when !schemas.Hierarchies.IsBase(members) => null,
        (_, Shape.Map) => null,
        _ when IsText(node) => null,
        (_, Shape.List) => "a list in a list has no form in XML",
        (_, Shape.Any) => "free JSON has no form in XML",
        _ => "a choice has no form in XML",
    };

    private bool IsText(DocumentNode node) => shapes.Final(node) switch
    {
        (_, Shape.Scalar) => true,
        ({ } values, Shape.Enum) => EnumValues.TypeOf(shapes.Of(values)) is not null,
        ({ } choice, Shape.Choice) => schemas.IsOneScalar(choice),
        _ => false,
    };

    private DocumentNode? OthersOf(ObjectNode final) => new[] { "additionalProperties", "unevaluatedProperties", "patternProperties" }
        .Select(shapes.Of(final).Find)
        .FirstOrDefault(found => found is not (null or ScalarNode { Text: "false" }));

    private static bool AreNames(XmlNote note) =>
        new[] { note.Name, note.Item, note.Prefix }.All(name => name is null || XmlNames.IsValid(name))
        && note.Prefix?.StartsWith("xml", StringComparison.OrdinalIgnoreCase) != true
        && note.Namespace?.StartsWith("http://www.w3.org/", StringComparison.Ordinal) != true;
}
