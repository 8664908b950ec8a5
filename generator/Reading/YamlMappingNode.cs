using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Keys and their values, in the order of the file. Keys that stand twice are all here; their reader reports them.</summary>
/// <param name="IsFlow">Whether it is written in braces.</param>
internal sealed record YamlMappingNode(EquatableArray<YamlEntry> Entries, bool IsFlow, SourceSpan Span) : YamlNode(Span)
{
    public override string Describe() => Entries.Count == 0 ? "an empty mapping" : "a mapping";
}
