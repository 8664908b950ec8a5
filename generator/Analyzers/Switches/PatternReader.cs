using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers.Switches;

/// <summary>Reads a pattern as the condition on which it matches. What is not understood becomes a condition that nobody can rely on.</summary>
internal sealed class PatternReader(Places places)
{
    private readonly ListPatternReader _lists = new(places);

    /// <param name="pattern">The pattern.</param>
    /// <param name="place">Where the value stands that it is about.</param>
    public Condition Read(IPatternOperation pattern, Place place) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => Condition.Always,
        IDeclarationPatternOperation { MatchedType: not null } declaration => OfType(declaration.MatchedType, place),
        ITypePatternOperation type => OfType(type.MatchedType, place),
        IConstantPatternOperation constant => Constant(constant.Value, place),
        IRelationalPatternOperation relational => Relational(relational, place),
        INegatedPatternOperation negated => Read(negated.Pattern, place).Negate(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            new Condition.Any([Read(either.LeftPattern, place), Read(either.RightPattern, place)]),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            new Condition.All([Read(both.LeftPattern, place), Read(both.RightPattern, place)]),
        IRecursivePatternOperation recursive => Recursive(recursive, place),
        IListPatternOperation list => _lists.Read(list, place, Read),
        _ => places.Unknown(),
    };

    /// <summary>The condition that a value is equal to a constant.</summary>
    public Condition Constant(IOperation value, Place place)
    {
        if (value.ConstantValue is not { HasValue: true, Value: var constant })
        {
            return places.Unknown();
        }

        return constant is null ? place.IsNotNull.Negate() : Among(ValueKind.EqualTo(constant), place);
    }

    private Condition Relational(IRelationalPatternOperation pattern, Place place) =>
        pattern.Value.ConstantValue is { HasValue: true, Value: { } constant }
            ? Among(ValueKind.Related(pattern.OperatorKind, constant), place)
            : places.Unknown();

    // A constant says nothing about the cases of a closed type, nor about a type that only holds such a value in a box.
    private Condition Among(ValueSet? values, Place place) => values is not null && !place.IsClosed && place.All is ValueDomain
        ? new Condition.Asked(place, new Question.Values(values))
        : places.Unknown();

    private Condition OfType(ITypeSymbol type, Place place)
    {
        if (places.Relations.IsAlways(place.Type, type))
        {
            return place.IsNotNull;
        }

        return place.IsClosed ? OfCases(type, place) : place.All is TypeDomain ? OfOpenType(type, place) : places.Unknown();
    }

    private Condition OfCases(ITypeSymbol type, Place place)
    {
        ValueSet always = ValueSet.Nothing, perhaps = ValueSet.Nothing;
        for (var i = 0; i < place.Cases.Length; i++)
        {
            if (places.Relations.IsAlways(place.Cases[i], type))
            {
                always = always.Or(ValueSet.Whole(i, i));
            }
            else if (!places.Relations.IsNever(place.Cases[i], type))
            {
                perhaps = perhaps.Or(ValueSet.Whole(i, i));
            }
        }

        var condition = new Condition.Asked(place, new Question.Values(always));
        return perhaps.IsEmpty
            ? condition
            : new Condition.Any([condition, new Condition.All([new Condition.Asked(place, new Question.Values(perhaps)), places.Unknown()])]);
    }

    // A closed type is all its cases, also where it is one of many types that a value may be of.
    private Condition OfOpenType(ITypeSymbol type, Place place)
    {
        if (ClosedType.Of(type) is not { } closed)
        {
            return new Condition.Asked(place, new Question.OfType(type));
        }

        places.Note(closed);
        return new Condition.Any([.. ClosedType.CasesOf(closed).Select(one => new Condition.Asked(place, new Question.OfType(one)))]);
    }

    private Condition.All Recursive(IRecursivePatternOperation pattern, Place place)
    {
        var parts = new List<Condition> { OfType(pattern.MatchedType, place) };
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var position = new PlaceStep(PlaceStepKind.Position, pattern.DeconstructSymbol, i);
            parts.Add(PositionType(pattern, i) is { } type
                ? Read(pattern.DeconstructionSubpatterns[i], places.Inside(place, position, type))
                : places.Unknown());
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            parts.Add(property.Member is IMemberReferenceOperation { Member: var member, Type: { } type }
                ? Read(property.Pattern, places.Inside(place, new PlaceStep(PlaceStepKind.Member, FirstDeclared(member)), TypeOf(member) ?? type))
                : places.Unknown());
        }

        return new Condition.All(parts);
    }

    private static ITypeSymbol? PositionType(IRecursivePatternOperation pattern, int index) => pattern.DeconstructSymbol switch
    {
        IMethodSymbol { Parameters: var parameters } method when index + (method.IsStatic ? 1 : 0) is var i && i < parameters.Length => parameters[i].Type,
        null when pattern.MatchedType is INamedTypeSymbol { TupleElements: { IsDefault: false } elements } && index < elements.Length => elements[index].Type,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static ISymbol FirstDeclared(ISymbol member) => member is IPropertySymbol { OverriddenProperty: { } overridden } ? FirstDeclared(overridden) : member;
}
