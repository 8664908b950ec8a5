using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Reading;

internal sealed record YamlSequenceNode(EquatableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Describe() => Items.Count == 0 ? "an empty list" : "a list";
}
