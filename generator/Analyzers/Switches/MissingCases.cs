namespace Clientwright.Analyzers.Switches;

/// <summary>What a switch leaves over, in a message.</summary>
internal static class MissingCases
{
    // A switch that has hardly been begun need not be told all at once.
    private const int MostNamed = 12;

    /// <summary>"A", "A or B", "A, B or C", "A, B, … or 5 more".</summary>
    public static string Enumerate(IReadOnlyList<MissingCase> missing)
    {
        var texts = missing.Select(static one => one.Text).ToList();
        if (texts.Count > MostNamed)
        {
            texts.RemoveRange(MostNamed, texts.Count - MostNamed);
            texts.Add($"{missing.Count - MostNamed} more");
        }

        return texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.Take(texts.Count - 1))} or {texts[texts.Count - 1]}";
    }
}
