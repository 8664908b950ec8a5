using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A file that was read, with what others can depend on: found along with it, so that of all other files nothing is asked again.</summary>
/// <param name="Shared">Without positions, but in their order (<see cref="PositionRanks"/>).</param>
public sealed record SpecParts(SpecFile File, SharedSpec Shared, FileUses Uses)
{
    public static SpecParts Of(SpecFile file) => new(file, PositionRanks.Apply(SharedSpec.Of(file)), FileUses.Of(file));
}
