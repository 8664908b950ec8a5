namespace Clientwright.Specs.Readers;

/// <summary>What messages say of a word that is not known: the known one that it is probably meant to be, or all of them.</summary>
internal static class Words
{
    // No name that a person mistyped is longer, and the comparison takes the square of the length.
    private const int MostCharacters = 64;

    // A file can declare thousands of names and misspell each of them.
    private const int MostWords = 300;
    private const int MostCompared = 10;

    /// <summary>The known word that differs least, if it differs so little that a slip is likely; of several, the first.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > MostCharacters)
        {
            return null;
        }

        var distance = new EditDistance(word);
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in known.Take(MostWords).Where(candidate => distance.CanBe(candidate, MostSlips(word, candidate))).Take(MostCompared))
        {
            var most = Math.Min(least - 1, MostSlips(word, candidate));
            if (distance.To(candidate, most) is var slips && slips <= most)
            {
                (nearest, least) = (candidate, slips);
            }
        }

        return nearest;
    }

    /// <summary>A third of the longer word can be mistyped, but not all of the other, and in long ones no more than these.</summary>
    private static int MostSlips(string word, string candidate) =>
        Math.Min(Math.Max(1, Math.Min(Math.Max(word.Length, candidate.Length) / 3, 5)), candidate.Length - 1);

    /// <summary>A sentence without its full stop: the nearest known word, else what is said instead.</summary>
    public static string Hint(string? nearest, string otherwise) => nearest is null ? otherwise : $"Perhaps '{nearest}' is meant";

    /// <summary>Words in quotes, with the conjunction before the last: <c>'json' or 'form'</c>.</summary>
    public static string List(IReadOnlyList<string> words, string conjunction)
    {
        return Join([.. words.Select(static word => $"'{word}'")], conjunction);
    }

    /// <summary>The same without the quotes: <c>a response or a body</c>.</summary>
    public static string Join(string[] words, string conjunction)
    {
        return words.Length < 2
            ? string.Concat(words)
            : string.Join(", ", words, 0, words.Length - 1) + $" {conjunction} {words[words.Length - 1]}";
    }
}
