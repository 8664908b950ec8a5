using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Keys and their values, in the order of the file. Keys that stand twice are all here; their reader reports them.</summary>
/// <param name="IsFlow">Whether it is written in braces.</param>
internal sealed record YamlMappingNode(EquatableArray<YamlEntry> Entries, bool IsFlow, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Whether all of it is here. What follows a mistake in the YAML is not, and so nothing can be said to be missing.</summary>
    public bool IsWhole { get; init; } = true;

    public override string Describe() => Entries.Count == 0 ? "an empty mapping" : "a mapping";
}
