using Clientwright.Tool.Documents;
using Clientwright.Tool.Names;

namespace Clientwright.Tool.Schemas;

/// <summary>The types that have names: components, whatever else is referred to, and what several endpoints would declare in place.</summary>
internal sealed class TypeTable(NameRegistry names)
{
    private readonly Dictionary<(DocumentNode Node, TypeRole Role), NamedType> _types = [];
    private readonly Dictionary<DocumentNode, string> _reserved = [];
    private readonly HashSet<DocumentNode> _merged = [];
    private readonly Queue<(NamedType Type, TypeRole Role)> _unmapped = [];

    /// <summary>All types that were asked for.</summary>
    public IEnumerable<NamedType> Types => _types.Values;

    /// <summary>Gives a component its name, whether or not it is used: so a name does not depend on who uses what.</summary>
    public void Reserve(DocumentNode node, string wanted) => _reserved.TryAdd(node, names.Type(wanted));

    /// <summary>Notes that what a schema says has gone into another type.</summary>
    public void MarkUsed(DocumentNode node) => _merged.Add(node);

    public bool IsUsed(DocumentNode node) => _merged.Contains(node) || _types.ContainsKey((node, TypeRole.Whole)) || _types.ContainsKey((node, TypeRole.Members));

    /// <summary>The type of a schema, which is mapped sooner or later.</summary>
    /// <param name="suggestion">What it is called if it is no component.</param>
    public NamedType Use(DocumentNode node, string suggestion, TypeRole role = TypeRole.Whole)
    {
        if (_types.TryGetValue((node, role), out var known))
        {
            return known;
        }

        var name = _reserved.TryGetValue(node, out var reserved) ? reserved : names.Type(suggestion);
        name = role == TypeRole.Members ? names.Type(name + "Base") : name;
        var type = new NamedType(node, name);
        _types.Add((node, role), type);
        _unmapped.Enqueue((type, role));
        return type;
    }

    public bool TryTakeUnmapped(out NamedType type, out TypeRole role)
    {
        var isThere = _unmapped.TryDequeue(out var next);
        (type, role) = next;
        return isThere;
    }
}
