using Clientwright.Collections;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A file that was read, with what is asked of all files: found along with it, so that of all others nothing is asked again.</summary>
/// <param name="Needs">The names of types whose members it has to know (<see cref="NeededMembers"/>).</param>
public sealed record SpecParts(SpecFile File, FileUses Uses, EquatableArray<string> Needs)
{
    /// <param name="last">What the file was before it was edited: most edits leave the names in it as they are.</param>
    public static SpecParts Of(SpecFile file, SpecParts? last = null)
    {
        var uses = FileUses.Of(file);
        var needs = NeededMembers.In(file);
        return new SpecParts(file, uses.Equals(last?.Uses) ? last.Uses : uses, needs.Equals(last?.Needs) ? last.Needs : needs);
    }
}
