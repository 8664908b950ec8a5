namespace Clientwright.Specs.Readers;

/// <summary>What a type expression is made of, and what to say where it is not.</summary>
internal static class TypeWords
{
    /// <summary>Whether a name in an expression goes on with the character.</summary>
    /// <remarks>
    /// More than a declared name can have: <c>date-time</c> has a hyphen, and of <c>Contoso.Offer</c> one wants to hear that it is not declared.
    /// </remarks>
    public static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    /// <summary>What to write for <c>List</c> or <c>Dictionary</c> before its bracket.</summary>
    private static string? Of(string text, int position)
    {
        var start = position;
        while (start > 0 && IsPartOfName(text[start - 1]))
        {
            start--;
        }

        return ForeignTypes.Advice(text.Substring(start, position - start)) is { } advice ? char.ToLowerInvariant(advice[0]) + advice.Substring(1) : null;
    }

    /// <summary>What to say of an expression that goes on where it should end, in the notations of other languages above all.</summary>
    public static string WhyNoType(string text, int position) => text[position] switch
    {
        '?' => "a '?' belongs to the key, for what may be absent; for what may be null write '| null'",
        '[' => "a list is written 'list<string>'",
        '|' => "'| null' stands there already",
        '>' => "'>' closes nothing",
        '<' => Of(text, position) is { } advice ? advice : "only 'list' and 'map' have a type in '< >'",
        var character when IsPartOfName(character) => "a type is one name",
        var character => $"'{character}' has no meaning in a type",
    };
}
