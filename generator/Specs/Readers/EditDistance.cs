namespace Clientwright.Specs.Readers;

/// <summary>How many slips of the finger lie between two words.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The number of letters that are added, left out, replaced, or swapped with their neighbour (Damerau and Levenshtein's distance,
    /// with no letter touched twice).
    /// </summary>
    public static int Between(string first, string second)
    {
        var beforePrevious = new int[second.Length + 1];
        var previous = Enumerable.Range(0, second.Length + 1).ToArray();
        var current = new int[second.Length + 1];

        for (var i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[second.Length];
    }
}
