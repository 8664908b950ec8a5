using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers.Switches;

/// <summary>Values of a type that anyone can derive from or implement: all that is known is which types they are of, and which not.</summary>
internal sealed class TypeDomain(
    TypeRelations relations, bool hasNull, bool hasValue, IReadOnlyList<ITypeSymbol> types, IReadOnlyList<ITypeSymbol> others) : Domain(hasNull)
{
    public override bool HasValue => hasValue;

    /// <summary>The types that a value is of; the first is the declared one.</summary>
    public IReadOnlyList<ITypeSymbol> Types => types;

    /// <summary>The types that a value is not of.</summary>
    public IReadOnlyList<ITypeSymbol> Others => others;

    public override Domain WithoutNull() => With(hasNull: false, hasValue);

    public override (Domain Matching, Domain Other) Split(Question question)
    {
        var asked = ((Question.OfType)question).Type;
        if (types.Any(type => relations.IsAlways(type, asked)))
        {
            return (WithoutNull(), With(HasNull, hasValue: false));
        }

        if (others.Any(other => relations.IsAlways(asked, other)) || types.Any(type => relations.IsNever(type, asked)))
        {
            return (With(hasNull: false, hasValue: false), this);
        }

        return (
            new TypeDomain(relations, hasNull: false, hasValue, [.. types, asked], others),
            new TypeDomain(relations, HasNull, hasValue, types, [.. others, asked]));
    }

    private TypeDomain With(bool hasNull, bool hasValue) => new(relations, hasNull, hasValue, types, others);
}
