using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>
/// A schema with all that <c>allOf</c> adds to it, and the same for every version of OpenAPI: null is no type of its own, and a reference
/// is something that the schema is made of.
/// </summary>
internal sealed class Schema
{
    // What is said of all its types, and stays with it.
    private static readonly string[] Annotations =
        ["type", "description", "title", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "xml", "externalDocs"];

    // An `allOf` of references to `allOf`s ends; one that is longer was made to cost.
    private const int MostParts = 1000;

    private readonly DocumentSet _documents;
    private readonly List<ObjectNode> _own = [];
    private readonly List<DocumentNode> _bases = [];
    private IReadOnlyList<DocumentNode>? _alternatives;

    public Schema(ObjectNode node, DocumentSet documents)
    {
        _documents = documents;
        Node = node;
        Add(node);
        Types = FindTypes();
    }

    public ObjectNode Node { get; }

    /// <summary>The schema, and the parts of it that stand in place.</summary>
    public IReadOnlyList<ObjectNode> Own => _own;

    /// <summary>What it refers to, and so has all of.</summary>
    public IReadOnlyList<DocumentNode> Bases => _bases;

    /// <summary>The names of its types, without null.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Whether it says itself that a null is possible; what it refers to may say so too.</summary>
    public bool SaysNullable => Own.Any(SaysNull);

    public bool Has(string keyword) => Own.Any(part => part.Has(keyword));

    public DocumentNode? Find(string keyword) => Own.Select(part => part.Find(keyword)).FirstOrDefault(found => found is not null);

    public TNode? Take<TNode>(string keyword)
        where TNode : DocumentNode => Own.Select(part => part.Take<TNode>(keyword)).FirstOrDefault(found => found is not null);

    public string? Text(string keyword) => Own.Select(part => part.Text(keyword)).FirstOrDefault(found => found is not null);

    public bool Flag(string keyword) => Own.Select(part => part.Flag(keyword)).ToArray().Contains(true);

    /// <summary>The alternatives of <c>oneOf</c> and <c>anyOf</c>, less that of null.</summary>
    public IReadOnlyList<DocumentNode> Alternatives => _alternatives ??=
    [
        .. new[] { "oneOf", "anyOf" }
            .Select(Take<ListNode>)
            .Where(list => list is not null)
            .SelectMany(list => list!.Items)
            .Where(item => !IsNull(item))
            .DefaultIfEmpty()
            .SelectMany(item => item is null ? ByType() : [item]),
    ];

    /// <summary>A schema of several types as one for each of them.</summary>
    private IEnumerable<DocumentNode> ByType()
    {
        if (Types.Count < 2)
        {
            yield break;
        }

        var inherited = Node.Members.Where(member => !Annotations.Contains(member.Name)).ToArray();
        foreach (var type in Types)
        {
            var one = new ObjectNode(Node.Place, [.. inherited, new("type", Node.Place, new ScalarNode(Node.Place, ScalarKind.Text, type))]);
            one.PutInto(Node.Parent!, Node.Key);
            yield return one;
        }

        foreach (var member in inherited)
        {
            Node.Take(member.Name);
        }
    }

    private void Add(ObjectNode part)
    {
        if (_own.Count + _bases.Count > MostParts || _own.Contains(part))
        {
            return;
        }

        _own.Add(part);
        part.Open();
        if (_documents.Target(part) is { } target)
        {
            _bases.Add(target);
        }

        foreach (var item in part.Take<ListNode>("allOf")?.Items ?? [])
        {
            if (item is ObjectNode inner)
            {
                Add(inner);
            }
        }
    }

    /// <summary>The types that all parts allow; none where they contradict each other, and then what they say is left.</summary>
    private string[] FindTypes()
    {
        string[]? types = null;
        foreach (var part in Own.Where(part => part.Has("type")))
        {
            var own = TypesOf(part).ToArray();
            types = types is null ? own : [.. Narrowed(types, own).Union(Narrowed(own, types))];
        }

        if (types is not { Length: > 0 })
        {
            return [];
        }

        foreach (var part in Own)
        {
            part.Take("type");
        }

        return types;
    }

    /// <summary>Those that the others allow; a whole number is a number too.</summary>
    private static IEnumerable<string> Narrowed(string[] types, string[] others) =>
        types.Where(type => others.Contains(type) || (type == "integer" && others.Contains("number")));

    private static IEnumerable<string> TypesOf(ObjectNode part)
    {
        var types = part.Find("type") switch
        {
            ScalarNode scalar => [scalar.Text],
            ListNode list => list.Items.OfType<ScalarNode>().Select(item => item.Text),
            _ => (IEnumerable<string>)[],
        };
        return types.Where(type => type != "null").Distinct(StringComparer.Ordinal);
    }

    private static bool SaysNull(ObjectNode part) =>
        part.Flag("nullable")
        || (part.Find("type") is ListNode types && types.Items.Any(type => type is ScalarNode { Text: "null" }))
        || (part.Find("enum") is ListNode values && values.Items.Any(value => value is ScalarNode { Kind: ScalarKind.Null }))
        || (part.Find("oneOf") is ListNode choices && choices.Items.Any(IsNull))
        || (part.Find("anyOf") is ListNode others && others.Items.Any(IsNull));

    // What is written for it before OpenAPI 3.1: an enum of null alone.
    private static bool IsNull(DocumentNode node) => node is ObjectNode schema
        && ((schema.Find("type") is ScalarNode { Text: "null" } && schema.Take("type") is not null)
            || (schema.Find("enum") is ListNode { Items: [ScalarNode { Kind: ScalarKind.Null }] } && schema.Take("enum") is not null)
            || (schema.Find("const") is ScalarNode { Kind: ScalarKind.Null } && schema.Take("const") is not null));
}
