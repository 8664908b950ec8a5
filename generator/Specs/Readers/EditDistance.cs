namespace Clientwright.Specs.Readers;

/// <summary>How many slips of the finger lie between a word and others; the case of letters is none.</summary>
/// <remarks>
/// A hostile spec has thousands of words that are known, and thousands that are not. So what cannot be near is not compared, and of the
/// rest only what lies as near to the diagonal as a way with few slips does.
/// </remarks>
internal sealed class EditDistance(string word)
{
    private readonly string _word = word.ToLowerInvariant();
    private readonly ulong _letters = LettersOf(word);
    private int[] _beforePrevious = new int[word.Length + 1];
    private int[] _previous = new int[word.Length + 1];
    private int[] _current = new int[word.Length + 1];

    /// <summary>Whether <see cref="To"/> may be so little, as far as lengths and letters tell.</summary>
    public bool CanBe(string other, int most)
    {
        if (Math.Abs(other.Length - _word.Length) > most)
        {
            return false;
        }

        // A slip takes one letter away, or brings one, or both.
        var differing = LettersOf(other) ^ _letters;
        for (var count = 2 * most; differing != 0; count--)
        {
            if (count == 0)
            {
                return false;
            }

            differing &= differing - 1;
        }

        return true;
    }

    /// <summary>
    /// The number of letters that are added, left out, replaced, or swapped with their neighbour (Damerau and Levenshtein's distance,
    /// with no letter touched twice); some number above <paramref name="most"/>, if it is above it.
    /// </summary>
    public int To(string other, int most)
    {
        if (Math.Abs(other.Length - _word.Length) > most)
        {
            return most + 1;
        }

        for (var column = 0; column <= _word.Length; column++)
        {
            _previous[column] = column;
        }

        var above = '\0';
        for (var row = 1; row <= other.Length; row++)
        {
            var letter = char.ToLowerInvariant(other[row - 1]);
            if (NextRow(row, letter, above, most) > most)
            {
                return most + 1;
            }

            above = letter;
            (_beforePrevious, _previous, _current) = (_previous, _current, _beforePrevious);
        }

        return _previous[_word.Length];
    }

    /// <returns>The least number in the row.</returns>
    private int NextRow(int row, char letter, char above, int most)
    {
        var (first, last) = (Math.Max(1, row - most), Math.Min(_word.Length, row + most));
        var least = _current[first - 1] = first == 1 ? row : most + 1;
        for (var column = first; column <= last; column++)
        {
            var distance = Math.Min(_previous[column - 1] + (_word[column - 1] == letter ? 0 : 1), _current[column - 1] + 1);
            if (column < row + most)
            {
                // Beyond, the row above was not filled.
                distance = Math.Min(distance, _previous[column] + 1);
            }

            if (row > 1 && column > 1 && _word[column - 1] == above && _word[column - 2] == letter)
            {
                distance = Math.Min(distance, _beforePrevious[column - 2] + 1);
            }

            _current[column] = distance;
            least = Math.Min(least, distance);
        }

        return least;
    }

    /// <summary>A bit for each letter that occurs; some letters share one.</summary>
    private static ulong LettersOf(string text)
    {
        var letters = 0UL;
        foreach (var letter in text)
        {
            letters |= 1UL << ((letter < 128 ? letter | 0x20 : char.ToLowerInvariant(letter)) & 63);
        }

        return letters;
    }
}
