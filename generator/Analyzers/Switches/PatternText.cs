using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Analyzers.Switches;

/// <summary>Writes what is left over as patterns: <c>NotFound</c>, <c>Found { Body: null }</c>, <c>(Found, NotFound or Unexpected)</c>.</summary>
internal static class PatternText
{
    private const int MostStretches = 3;

    /// <summary>What is left over at the start of a switch: each case by itself.</summary>
    public static IEnumerable<MissingCase> Of(Place start, Knowledge known)
    {
        var inside = Inside(start, known);
        var domain = known[start];
        if (start.IsClosed && domain is ValueDomain { Values: var values } && (inside.Length == 0 || IsNarrowed(start, known)))
        {
            for (var i = 0; i < start.Cases.Length; i++)
            {
                if (values.Contains(i))
                {
                    yield return new MissingCase(start.Cases[i].Name + inside, inside.Length == 0 ? start.Cases[i] : null);
                }
            }

            if (domain.HasNull && start.CanBeNull)
            {
                yield return new MissingCase("null", null);
            }

            yield break;
        }

        yield return new MissingCase(Pattern(start, known), null);
    }

    private static string Pattern(Place place, Knowledge known)
    {
        var domain = known[place];
        var inside = Inside(place, known);
        if (!domain.HasValue)
        {
            return "null";
        }

        var values = domain switch
        {
            ValueDomain { Values: var left } when IsNarrowed(place, known) => Values(place, left),
            TypeDomain { Types: { Count: > 1 } types } => Name(types[types.Count - 1]),
            TypeDomain { Others: { Count: > 0 } others } => "not " + Name(others[0]),
            _ => "",
        };
        var text = values + (values.Length == 0 ? inside.TrimStart() : inside);
        var canBeNull = domain.HasNull && place.CanBeNull;
        return text.Length == 0
            ? canBeNull || place.All is { HasNull: false } || !place.CanBeNull ? "_" : "{ }"
            : canBeNull && values.Length > 0 ? text + " or null" : text;
    }

    public static bool IsNarrowed(Place place, Knowledge known) => place.All is ValueDomain { Values: var all }
        && known[place] is ValueDomain { Values: var left }
        && !all.Without(left).IsEmpty;

    // With a space before it, for what it belongs to stands before it.
    private static string Inside(Place place, Knowledge known)
    {
        var places = known.Places.Where(inner => inner.Parent == place).OrderBy(static inner => inner.Order).ToArray();
        var members = places.Where(static inner => inner.Step.Kind == PlaceStepKind.Member)
            .Select(inner => $"{inner.Step.Member!.Name}: {Pattern(inner, known)}")
            .ToArray();
        var positions = places.Where(static inner => inner.Step.Kind == PlaceStepKind.Position).ToArray();
        var text = "";
        if (positions.Length > 0)
        {
            var last = positions.Max(static inner => inner.Step.Index);
            var count = place.Type is INamedTypeSymbol { TupleElements: { IsDefault: false } elements } ? elements.Length : last + 1;
            var patterns = Enumerable.Range(0, count)
                .Select(index => positions.FirstOrDefault(inner => inner.Step.Index == index) is { } inner ? Pattern(inner, known) : "_");
            text = $"({string.Join(", ", patterns)})";
        }

        return members.Length == 0 ? text : $"{text} {{ {string.Join(", ", members)} }}";
    }

    private static string Values(Place place, ValueSet left)
    {
        if (place.IsClosed)
        {
            return string.Join(" or ", Enumerable.Range(0, place.Cases.Length).Where(index => left.Contains(index)).Select(index => place.Cases[index].Name));
        }

        if (place.Type.TypeKind == TypeKind.Enum)
        {
            return EnumValues(place.Type, left);
        }

        var others = ((ValueDomain)place.All).Values.Without(left).Stretches.ToArray();
        return place.Type.SpecialType == SpecialType.System_String && others.All(static other => IsOne(other.Start, other.End))
            ? "not " + (others.Length == 1 ? Stretches(place, others) : $"({Stretches(place, others)})")
            : Stretches(place, left.Stretches.ToArray());
    }

    // The names that are left; if there are none, the first number that has no name.
    private static string EnumValues(ITypeSymbol type, ValueSet left)
    {
        var names = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.ConstantValue is { } value && ValueKind.EqualTo(value) is { } set && !set.And(left).IsEmpty)
            .Select(field => $"{type.Name}.{field.Name}")
            .ToArray();
        var unnamed = left.And(ValueSet.Between(Cut.Below(0m), Cut.AboveAll)).Stretches.Select(static stretch => stretch.Start.Value).FirstOrDefault();
        return names.Length > 0 || unnamed is null ? string.Join(" or ", names) : Constant(type, unnamed);
    }

    private static string Stretches(Place place, (Cut Start, Cut End)[] stretches) => stretches.Length > MostStretches
        ? "_"
        : string.Join(" or ", stretches.Select(stretch => Stretch(place, stretch.Start, stretch.End)));

    private static string Stretch(Place place, Cut start, Cut end)
    {
        if (IsOne(start, end))
        {
            return Constant(place.Type, start.Value!);
        }

        // The least and the greatest value of a type say nothing.
        var (first, last) = (((ValueDomain)place.All).Values.Stretches.First().Start, ((ValueDomain)place.All).Values.Stretches.Last().End);
        var lower = start.Value is { } low && start.CompareTo(first) != 0 && low is not double.NaN ? $"{(start.IsAbove ? ">" : ">=")} {Constant(place.Type, low)}" : "";
        var upper = end.Value is { } high && end.CompareTo(last) != 0 ? $"{(end.IsAbove ? "<=" : "<")} {Constant(place.Type, high)}" : "";
        return lower.Length > 0 && upper.Length > 0 ? $"{lower} and {upper}" : lower + upper;
    }

    private static bool IsOne(Cut start, Cut end) => start.Value is { } value && !start.IsAbove && (end.IsAbove
        ? end.Value?.CompareTo(value) == 0
        : value is decimal whole && end.Value is decimal next && next == whole + 1);

    private static string Constant(ITypeSymbol type, IComparable value) => value switch
    {
        OrdinalText { Text: var text } => SymbolDisplay.FormatLiteral(text, quote: true),
        decimal number when type.SpecialType == SpecialType.System_Boolean => number == 0 ? "false" : "true",
        decimal number when type.SpecialType == SpecialType.System_Char && number <= char.MaxValue => SymbolDisplay.FormatLiteral((char)number, quote: true),
        decimal number when type.TypeKind == TypeKind.Enum => $"({type.Name}){number.ToString(CultureInfo.InvariantCulture)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "_",
    };

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
