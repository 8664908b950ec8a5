using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers.Switches;

/// <summary>The places that the patterns of a switch ask about. Two patterns that ask about the same value get the same place.</summary>
internal sealed class Places(Compilation compilation)
{
    private readonly Dictionary<(Place? Parent, PlaceStep Step), Place> _places = [];

    public TypeRelations Relations { get; } = new(compilation);

    /// <summary>Whether a closed type plays a part that the language does not check by itself.</summary>
    public bool HasUnchecked { get; private set; }

    /// <summary>The place of what is switched on.</summary>
    /// <param name="canBeNull">Whether it can be null where it stands.</param>
    public Place Start(ITypeSymbol type, Func<bool> canBeNull) => Find(null, new PlaceStep(PlaceStepKind.Start), type, canBeNull);

    /// <summary>A place inside another, whose type says by its annotation whether null has to be reckoned with.</summary>
    public Place Inside(Place parent, PlaceStep step, ITypeSymbol type) =>
        Inside(parent, step, type, () => type.NullableAnnotation == NullableAnnotation.Annotated || IsNullableValue(type));

    public Place Inside(Place parent, PlaceStep step, ITypeSymbol type, Func<bool> canBeNull) => Find(parent, step, type, canBeNull);

    /// <summary>A condition of which nothing is known, so that neither it nor its contrary can be relied on.</summary>
    public Condition Unknown()
    {
        var domain = new ValueDomain(hasNull: false, ValueSet.Whole(0, 1));
        var step = new PlaceStep(PlaceStepKind.Unknown, Index: _places.Count);
        var place = new Place(null, step, _places.Count, compilation.GetSpecialType(SpecialType.System_Boolean), ImmutableArray<INamedTypeSymbol>.Empty, domain, static () => false);
        _places.Add((null, step), place);
        return new Condition.Asked(place, new Question.Values(ValueSet.Whole(1, 1)));
    }

    /// <summary>Takes down that a closed type plays a part.</summary>
    public void Note(INamedTypeSymbol closed) => HasUnchecked |= !LanguageClosedType.IsChecked(closed, compilation);

    private Place Find(Place? parent, PlaceStep step, ITypeSymbol type, Func<bool> canBeNull)
    {
        if (!_places.TryGetValue((parent, step), out var place))
        {
            place = Make(parent, step, type, canBeNull);
            _places.Add((parent, step), place);
        }

        return place;
    }

    private Place Make(Place? parent, PlaceStep step, ITypeSymbol type, Func<bool> canBeNull)
    {
        var closed = ClosedType.Of(type);
        var cases = ImmutableArray<INamedTypeSymbol>.Empty;
        if (closed is not null)
        {
            Note(closed);
            cases = ClosedType.CasesOf(closed);
        }

        var valueType = IsNullableValue(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var all = AllOf(valueType, hasNull: !type.IsValueType || IsNullableValue(type), step.Member, cases.Length);
        return new Place(parent, step, _places.Count, valueType, cases, all, canBeNull);
    }

    private Domain AllOf(ITypeSymbol type, bool hasNull, ISymbol? member, int cases)
    {
        if (cases > 0)
        {
            return new ValueDomain(hasNull, ValueSet.Whole(0, cases - 1));
        }

        return ValueKind.AllOf(type) is { } values
            ? new ValueDomain(hasNull, IsCount(member) ? values.And(ValueSet.Whole(0, int.MaxValue)) : values)
            : new TypeDomain(Relations, hasNull, hasValue: true, [type], []);
    }

    // No list has fewer items than none; the compiler reckons with that too.
    private static bool IsCount(ISymbol? member) => member is IPropertySymbol
    {
        Name: "Length" or "Count",
        Type.SpecialType: SpecialType.System_Int32,
        ContainingType: { } type,
    } && (type.SpecialType != SpecialType.None || type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true);

    private static bool IsNullableValue(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
