using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Importing;

/// <summary>Collects what is not expressed. What is met twice, in a component that several operations use, is told once.</summary>
internal sealed class LossList
{
    private readonly HashSet<Loss> _losses = [];
    private readonly HashSet<DocumentNode> _wholes = [];

    /// <summary>What was told as a whole, so that its parts need not be.</summary>
    public IReadOnlySet<DocumentNode> Wholes => _wholes;

    /// <summary>Tells nothing of a value, which something else stands for.</summary>
    public void Leave(DocumentNode node) => _wholes.Add(node);

    public void AddWhole(LossKind kind, string subject, DocumentNode node, string what)
    {
        _wholes.Add(node);
        Add(kind, subject, node, what);
    }

    public void AddWhole(LossKind kind, string subject, ObjectNode owner, ObjectMember member, string what)
    {
        _wholes.Add(member.Value);
        Add(kind, subject, owner, member, what);
    }

    public void Add(LossKind kind, string subject, DocumentNode node, string what) =>
        _losses.Add(new Loss(kind, subject, node.Place, node.Pointer, what));

    public void Add(LossKind kind, string subject, ObjectNode owner, ObjectMember member, string what) =>
        _losses.Add(new Loss(kind, subject, member.Place, $"{owner.Pointer}/{JsonPointer.Escape(member.Name)}", what));

    /// <summary>In the order of the documents.</summary>
    public IReadOnlyList<Loss> ToList() =>
    [
        .. _losses
            .OrderBy(loss => loss.Place.File, StringComparer.Ordinal)
            .ThenBy(loss => loss.Place.Line)
            .ThenBy(loss => loss.Place.Column)
            .ThenBy(loss => loss.Subject, StringComparer.Ordinal)
            .ThenBy(loss => loss.What, StringComparer.Ordinal),
    ];
}
