using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Operations;

/// <summary>What stands in braces in a server's address.</summary>
/// <param name="Node">What the document says of it; null where it is not declared.</param>
/// <param name="IsAddress">Whether the address begins with it, so that it is one itself.</param>
internal sealed record ServerVariable(string Name, ObjectNode? Node, bool IsAddress)
{
    /// <summary>The value where a client is given none. An empty one is none: tools write it where there is no default.</summary>
    public string? Default => Node?.Find("default") is ScalarNode { Text: { Length: > 0 } text } ? text : null;

    /// <summary>The values that the document knows; none where it is any.</summary>
    public IReadOnlyList<ScalarNode> Values => [.. (Node?.Find("enum") as ListNode)?.Items.OfType<ScalarNode>() ?? []];
}
