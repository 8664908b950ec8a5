namespace Clientwright.Analyzers.Switches;

/// <summary>
/// A set of values of one ordered kind, as stretches between borders. Whole numbers, truth values, enum values and the numbered cases of
/// a closed type are decimals; texts are in ordinal order.
/// </summary>
internal sealed class ValueSet
{
    // Where the set begins and ends, in turn: an even number of borders.
    private readonly Cut[] _borders;

    private ValueSet(Cut[] borders) => _borders = borders;

    public static ValueSet Nothing { get; } = new([]);

    public static ValueSet Everything { get; } = Between(Cut.BelowAll, Cut.AboveAll);

    public bool IsEmpty => _borders.Length == 0;

    /// <summary>The stretches, each with the border that it begins and the one that it ends at.</summary>
    public IEnumerable<(Cut Start, Cut End)> Stretches
    {
        get
        {
            for (var i = 0; i < _borders.Length; i += 2)
            {
                yield return (_borders[i], _borders[i + 1]);
            }
        }
    }

    public static ValueSet Between(Cut start, Cut end) => start.CompareTo(end) < 0 ? new([start, end]) : Nothing;

    /// <summary>The whole numbers from one to another, both included.</summary>
    public static ValueSet Whole(decimal first, decimal last) => Between(Cut.Below(first), Cut.Above(last, isWhole: true));

    public static ValueSet Of(IComparable value, bool isWhole) => Between(Cut.Below(value), Cut.Above(value, isWhole));

    public bool Contains(decimal value) => !And(Whole(value, value)).IsEmpty;

    public ValueSet And(ValueSet other) => Combine(other, static (here, there) => here && there);

    public ValueSet Or(ValueSet other) => Combine(other, static (here, there) => here || there);

    public ValueSet Without(ValueSet other) => Combine(other, static (here, there) => here && !there);

    // Walks along the borders of both; the number of those that are passed tells whether one is inside.
    private ValueSet Combine(ValueSet other, Func<bool, bool, bool> keeps)
    {
        var borders = new List<Cut>();
        int here = 0, there = 0;
        while (here < _borders.Length || there < other._borders.Length)
        {
            var order = here == _borders.Length ? 1 : there == other._borders.Length ? -1 : _borders[here].CompareTo(other._borders[there]);
            var border = order <= 0 ? _borders[here] : other._borders[there];
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
            var isInside = borders.Count % 2 == 1;
            if (keeps(here % 2 == 1, there % 2 == 1) != isInside)
            {
                borders.Add(border);
            }
        }

        return new ValueSet([.. borders]);
    }
}
