using Clientwright.Collections;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>A schema in a spec with the words about it.</summary>
/// <param name="Comment">What does not fit into the entry, for the lines above it.</param>
internal sealed record Described(SpecNode Node, EquatableArray<string> Comment)
{
    public SpecEntry As(string key, bool isOptional = false) => new(key, Node, isOptional) { Comment = Comment };
}
