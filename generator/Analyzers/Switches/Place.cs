using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers.Switches;

/// <summary>Where a value stands that patterns ask about: what is switched on, or a property, a position or an item of another place.</summary>
internal sealed class Place(
    Place? parent, PlaceStep step, int order, ITypeSymbol type, ImmutableArray<INamedTypeSymbol> cases, Domain all, Func<bool> canBeNull)
{
    private readonly Lazy<bool> _canBeNull = new(canBeNull, LazyThreadSafetyMode.None);

    /// <summary>What it is inside of; null for what is switched on.</summary>
    public Place? Parent => parent;

    public PlaceStep Step => step;

    /// <summary>How many places were met before this one.</summary>
    public int Order => order;

    /// <summary>The declared type; of a nullable value, the type of the value.</summary>
    public ITypeSymbol Type => type;

    /// <summary>The cases of its type, in the order in which they are numbered; none where the type is not closed.</summary>
    public ImmutableArray<INamedTypeSymbol> Cases => cases;

    public bool IsClosed => !cases.IsEmpty;

    /// <summary>What can stand here before anything is asked. Null is always among it where a type allows it.</summary>
    public Domain All => all;

    /// <summary>Whether null has to be reckoned with, by what the nullable annotations say. Asked late, for the answer may cost something.</summary>
    public bool CanBeNull => _canBeNull.Value;

    /// <summary>The condition that there is anything but null.</summary>
    public Condition IsNotNull =>
        new Condition.Asked(this, All is TypeDomain ? new Question.OfType(Type) : new Question.Values(ValueSet.Everything));
}
