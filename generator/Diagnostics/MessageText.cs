using System.Globalization;
using System.Text;

namespace Clientwright.Diagnostics;

/// <summary>
/// Makes pieces of a spec fit for a message. They are foreign text: a line break would end the message for whoever reads a build log
/// line by line, and a bracket for right-to-left text would turn the rest of it around.
/// </summary>
internal static class MessageText
{
    private const int MostCharacters = 300;

    public static string Clean(string text)
    {
        if (text.Length <= MostCharacters && text.All(IsShown))
        {
            return text;
        }

        var clean = new StringBuilder();
        foreach (var character in text.Take(MostCharacters))
        {
            clean.Append(IsShown(character) ? character.ToString() : CodePoint(character));
        }

        return clean.Append(text.Length > MostCharacters ? "…" : "").ToString();
    }

    /// <summary>A character by its number: <c>U+0007</c>.</summary>
    public static string CodePoint(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    // A surrogate is shown, since its other half stands beside it; where it does not, nothing worse than a replacement character follows.
    private static bool IsShown(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
