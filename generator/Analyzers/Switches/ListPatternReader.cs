using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Clientwright.Analyzers.Switches;

/// <summary>
/// Reads list patterns: a question about the number of items, and one about each item that is named, counted from the end that it is
/// named from.
/// </summary>
internal sealed class ListPatternReader(Places places)
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="place">Where the list stands.</param>
    /// <param name="read">Reads the pattern of an item.</param>
    public Condition Read(IListPatternOperation pattern, Place place, Func<IPatternOperation, Place, Condition> read)
    {
        var items = pattern.Patterns;
        var slice = SliceOf(items);
        if (pattern.LengthSymbol is not IPropertySymbol length || ItemType(pattern) is not { } type)
        {
            return places.Unknown();
        }

        var count = places.Inside(place, new PlaceStep(PlaceStepKind.Member, length), length.Type);
        var counts = slice < 0 ? ValueSet.Whole(items.Length, items.Length) : ValueSet.Whole(items.Length - 1, int.MaxValue);
        var parts = new List<Condition> { place.IsNotNull, new Condition.Asked(count, new Question.Values(counts)) };
        for (var i = 0; i < items.Length; i++)
        {
            if (i == slice)
            {
                parts.Add(Slice((ISlicePatternOperation)items[i]));
            }
            else
            {
                var step = slice < 0 || i < slice ? new PlaceStep(PlaceStepKind.FromStart, Index: i) : new PlaceStep(PlaceStepKind.FromEnd, Index: items.Length - i);
                parts.Add(read(items[i], places.Inside(place, step, type)));
            }
        }

        return new Condition.All(parts);
    }

    private static int SliceOf(ImmutableArray<IPatternOperation> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is ISlicePatternOperation)
            {
                return i;
            }
        }

        return -1;
    }

    // What is left in the middle is asked about so seldom that it is not followed further.
    private Condition Slice(ISlicePatternOperation slice) =>
        slice.Pattern is null or IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } ? Condition.Always : places.Unknown();

    private static ITypeSymbol? ItemType(IListPatternOperation pattern) => pattern.InputType is IArrayTypeSymbol { ElementType: var element }
        ? element
        : pattern.IndexerSymbol switch
        {
            IPropertySymbol indexer => indexer.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
}
