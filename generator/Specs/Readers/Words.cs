namespace Clientwright.Specs.Readers;

/// <summary>What messages say of a word that is not known: the known one that it is probably meant to be, or all of them.</summary>
internal static class Words
{
    // No name that a person mistyped is longer, and the comparison takes the square of the length.
    private const int MostCharacters = 64;

    // The square again, in a file that declares thousands of names and misspells each of them.
    private const int MostWords = 100;

    /// <summary>The known word that differs least, if it differs so little that a slip is likely; of several, the first.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > MostCharacters)
        {
            return null;
        }

        var ranked =
            from candidate in known.Take(MostWords)
            where candidate.Length <= MostCharacters
            let distance = EditDistance.Between(word.ToLowerInvariant(), candidate.ToLowerInvariant())
            where distance <= Math.Max(1, Math.Max(word.Length, candidate.Length) / 3) && distance < candidate.Length
            orderby distance
            select candidate;
        return ranked.FirstOrDefault();
    }

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
