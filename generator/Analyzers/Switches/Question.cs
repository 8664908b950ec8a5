using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers.Switches;

/// <summary>What a pattern asks of a value that is not null.</summary>
internal abstract record Question
{
    /// <summary>Whether it is one of these.</summary>
    public sealed record Values(ValueSet Set) : Question;

    /// <summary>Whether it is of this type.</summary>
    public sealed record OfType(ITypeSymbol Type) : Question;
}
