namespace Hostile.Client.Fuzzing;

/// <summary>Chance that comes out the same for the same seed and number, so that a case is known by its number.</summary>
internal sealed class AnswerDice(int seed, long number)
{
    // Not for secrets.
#pragma warning disable CA5394
    private readonly Random _random = new(Mix(seed, number));

    public int Next(int count) => _random.Next(count);

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;
#pragma warning restore CA5394

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private static int Mix(int seed, long number)
    {
        var mixed = unchecked(((ulong)(uint)seed << 32) ^ ((ulong)number * 0x9E3779B97F4A7C15UL));
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        return unchecked((int)(mixed ^ (mixed >> 31)));
    }
}
