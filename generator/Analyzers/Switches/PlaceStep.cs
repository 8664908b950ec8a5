using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers.Switches;

/// <summary>How one gets from a value to one inside it.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Member">The property or field, or the method that deconstructs; null where an index says it all.</param>
/// <param name="Index">Which of several; from the end of a list, the last is 1.</param>
internal readonly record struct PlaceStep(PlaceStepKind Kind, ISymbol? Member = null, int Index = 0)
{
    public bool Equals(PlaceStep other) =>
        Kind == other.Kind && Index == other.Index && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member) ^ (Index << 4) ^ (int)Kind;
}
