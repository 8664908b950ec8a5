using Clientwright.Collections;

namespace Clientwright.Binding;

/// <summary>The types of a project whose members others need to know, by the names that refer to them. Few edits change them.</summary>
/// <param name="Names">In ordinal order.</param>
public sealed record NeededNames(EquatableArray<string> Names)
{
    public static NeededNames Of(IEnumerable<SpecParts> files) => new(new SortedSet<string>(files.SelectMany(static file => file.Needs), StringComparer.Ordinal).ToEquatableArray());

    public bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);
}
