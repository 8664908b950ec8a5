namespace Clientwright.Fuzz;

/// <summary>Chance that comes out the same for the same seed, so that a case is known by its number.</summary>
internal sealed class Dice(int seed)
{
    // Not for secrets.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    public int Next(int count) => _random.Next(count);

    /// <summary>A number from one bound to the other, both included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Chance(double probability) => _random.NextDouble() < probability;
#pragma warning restore CA5394

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Some of the items, in their order.</summary>
    public IEnumerable<T> Some<T>(IEnumerable<T> items, double probability) => [.. items.Where(_ => Chance(probability))];

    /// <summary>So many of the items, none twice, in any order.</summary>
    public IReadOnlyList<T> Draw<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.ToList();
        var drawn = new List<T>();
        while (drawn.Count < count && left.Count > 0)
        {
            var index = Next(left.Count);
            drawn.Add(left[index]);
            left.RemoveAt(index);
        }

        return drawn;
    }

    /// <summary>The seed of one case of many, spread so that neighbours have nothing in common.</summary>
    public static int SeedOf(int seed, long number)
    {
        var mixed = unchecked(((ulong)(uint)seed << 32) ^ ((ulong)number * 0x9E3779B97F4A7C15UL));
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return unchecked((int)(mixed ^ (mixed >> 31)));
    }
}
