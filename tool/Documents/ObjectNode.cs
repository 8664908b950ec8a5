namespace Clientwright.Tool.Documents;

/// <summary>
/// An object, which remembers which of its members were asked for. What nobody asked for has become nothing, and is listed in the end:
/// so no keyword of a document is lost without a word, those that nobody here has heard of among them.
/// </summary>
internal sealed class ObjectNode : DocumentNode
{
    private readonly Dictionary<string, ObjectMember> _members;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="members">Of two with one name the last is the one, as JSON readers have it.</param>
    public ObjectNode(Place place, IEnumerable<ObjectMember> members)
        : base(place)
    {
        _members = new(StringComparer.Ordinal);
        foreach (var member in members)
        {
            _members[member.Name] = member;
            member.Value.PutInto(this, member.Name);
        }
    }

    public IReadOnlyCollection<ObjectMember> Members => _members.Values;

    /// <summary>Whether anything of it was asked for: if not, it was taken as a whole, or not at all.</summary>
    public bool IsOpened { get; private set; }

    public IEnumerable<ObjectMember> Untaken => _members.Values.Where(member => !_taken.Contains(member.Name));

    public bool IsTaken(string name) => _taken.Contains(name);

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>Looks at a member without taking it.</summary>
    public DocumentNode? Find(string name) => _members.TryGetValue(name, out var member) ? member.Value : null;

    /// <summary>Notes that it is looked into, so that what nobody takes of it is lost.</summary>
    public void Open() => IsOpened = true;

    public DocumentNode? Take(string name)
    {
        Open();
        if (!_members.TryGetValue(name, out var member))
        {
            return null;
        }

        _taken.Add(name);
        return member.Value;
    }

    /// <summary>The member if it is of the kind; one of another kind is left, and so listed.</summary>
    public TNode? Take<TNode>(string name)
        where TNode : DocumentNode => Find(name) is TNode ? (TNode?)Take(name) : null;

    /// <summary>A text, or a number or truth value as it is written.</summary>
    public string? Text(string name) => Find(name) is ScalarNode { Kind: not ScalarKind.Null } ? ((ScalarNode)Take(name)!).Text : null;

    public bool Flag(string name) => Find(name) is ScalarNode { Kind: ScalarKind.Boolean } && ((ScalarNode)Take(name)!).Text == "true";

    /// <summary>The members of an object that is a map of names, all of them taken.</summary>
    public IReadOnlyCollection<ObjectMember> Entries()
    {
        Open();
        _taken.UnionWith(_members.Keys);
        return _members.Values;
    }

    /// <summary>The member, which must be an object if it is there; anything else is no OpenAPI.</summary>
    public ObjectNode? Object(string name) => Take(name) switch
    {
        null => null,
        ObjectNode node => node,
        var other => throw new DocumentException(other.Place, $"'{name}' must be an object, and is {other.Describe()}"),
    };

    /// <summary>The items of a list, which must be one if it is there.</summary>
    public IReadOnlyList<DocumentNode> Items(string name) => Take(name) switch
    {
        null => [],
        ListNode list => list.Items,
        var other => throw new DocumentException(other.Place, $"'{name}' must be a list, and is {other.Describe()}"),
    };

    public override string Describe() => "an object";
}
