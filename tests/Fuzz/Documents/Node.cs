namespace Clientwright.Fuzz.Documents;

/// <summary>A piece of a spec that can be changed, unlike the reader's own nodes.</summary>
internal abstract class Node
{
    public abstract Node Copy();

    /// <summary>It and all below it.</summary>
    public virtual IEnumerable<Node> All() => [this];
}
