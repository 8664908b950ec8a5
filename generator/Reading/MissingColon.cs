namespace Clientwright.Reading;

/// <summary>A key in a line that YAML does not see as one, since no colon with a space ends it.</summary>
/// <param name="Start">Where a message about it is shown, from the start of the line's content: at its colon, or the word that is the key.</param>
/// <param name="Meant">The line as it was probably meant.</param>
internal readonly record struct MissingColon(int Start, int End, bool HasColon, string Meant)
{
    private const string Assignment = "= ";

    // The second is what a Chinese or Japanese keyboard writes.
    private static readonly char[] Colons = [':', '\uFF1A'];

    private static readonly char[] Ends = [.. Colons, ' ', '\t', '\u00A0'];

    public static MissingColon In(string content)
    {
        var end = content.IndexOfAny(Ends);
        if (end < 0)
        {
            return new MissingColon(0, content.Length, HasColon: false, content + ":");
        }

        var rest = content.Substring(end).TrimStart(Colons).TrimStart();
        rest = rest.StartsWith(Assignment, StringComparison.Ordinal) ? rest.Substring(Assignment.Length) : rest;
        var hasColon = Array.IndexOf(Colons, content[end]) >= 0;
        var meant = $"{content.Substring(0, end)}: {rest}".TrimEnd();
        return hasColon ? new MissingColon(end, end + 1, true, meant) : new MissingColon(0, end, false, meant);
    }

    /// <summary>Whether a text, where a mapping should stand, is one of keys without colons: <c>endpoint:X</c>, <c>endpoint = X</c>.</summary>
    public static bool IsIn(string content) => content.IndexOfAny(Ends) > 0 && char.IsLetter(content[0]);
}
