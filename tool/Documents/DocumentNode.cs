namespace Clientwright.Tool.Documents;

/// <summary>A value in a document, with the place where it stands.</summary>
internal abstract class DocumentNode(Place place)
{
    public Place Place { get; } = place;

    /// <summary>The value that holds this one; null for the root.</summary>
    public DocumentNode? Parent { get; private set; }

    /// <summary>The name or the index under which <see cref="Parent"/> holds it.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Where the value stands by its names: <c>#/components/schemas/Offer</c> (RFC 6901).</summary>
    public string Pointer => Parent is null ? "#" : $"{Parent.Pointer}/{JsonPointer.Escape(Key)}";

    public DocumentNode Root => Parent is null ? this : Parent.Root;

    /// <summary>What it is, with its article, for messages.</summary>
    public abstract string Describe();

    public void PutInto(DocumentNode parent, string key)
    {
        Parent = parent;
        Key = key;
    }
}
