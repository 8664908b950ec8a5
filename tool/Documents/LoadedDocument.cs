namespace Clientwright.Tool.Documents;

/// <summary>A document of the set.</summary>
/// <param name="Path">Its full path, links not followed.</param>
/// <param name="Order">Which document of the set it is: the one that was asked for is the first.</param>
internal sealed record LoadedDocument(string Path, int Order, DocumentNode Root);
