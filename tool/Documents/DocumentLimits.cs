namespace Clientwright.Tool.Documents;

/// <summary>What a document may cost, so that every reading of one ends.</summary>
internal static class DocumentLimits
{
    /// <summary>In bytes; the largest descriptions that are published have a tenth of it.</summary>
    public const int Size = 256 * 1024 * 1024;

    /// <remarks>Also keeps every recursion over a document shallow.</remarks>
    public const int Depth = 200;

    /// <summary>Objects, lists and values of YAML, those that aliases stand for among them.</summary>
    public const int Nodes = 5_000_000;
}
