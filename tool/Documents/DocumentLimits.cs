namespace Clientwright.Tool.Documents;

/// <summary>What a document may cost, so that every reading of one ends.</summary>
internal static class DocumentLimits
{
    /// <summary>In bytes; the largest descriptions that are published have a tenth of it.</summary>
    public const int Size = 256 * 1024 * 1024;

    /// <remarks>Also keeps every recursion over a document shallow.</remarks>
    public const int Depth = 200;

    /// <summary>Values that aliases of YAML stand for: a few lines can come to any number of them.</summary>
    public const int Aliased = 200_000;
}
