namespace Clientwright.Reading;

/// <summary>
/// What a file may cost. The build of a spec's user must end, whatever the file holds; no spec that a person wrote comes near these.
/// </summary>
internal static class YamlLimits
{
    public const int Characters = 1024 * 1024;

    /// <summary>Keys, values, lists and mappings. A file below the limit of characters can hold ten times as many.</summary>
    public const int Nodes = 50_000;

    /// <remarks>Also keeps every recursion over a document, here and in the readers, shallow.</remarks>
    public const int Depth = 64;
}
