namespace Clientwright.Tool.Operations;

/// <summary>The address that routes are relative to.</summary>
/// <param name="Address">With its variables in braces; null where the document has none, so that the client's options give it.</param>
/// <param name="Prefix">What routes begin with, where the document's address is relative itself.</param>
internal sealed record Server(string? Address, string Prefix)
{
    /// <summary>What stands in braces in the address, in its order.</summary>
    public IReadOnlyList<ServerVariable> Variables { get; init; } = [];
}
