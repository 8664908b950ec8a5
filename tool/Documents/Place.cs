namespace Clientwright.Tool.Documents;

/// <summary>A place in a document, lines and columns counted from 1.</summary>
/// <param name="File">The document, as the user named it or as a reference did.</param>
internal readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>In the form that editors and terminals follow.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}
