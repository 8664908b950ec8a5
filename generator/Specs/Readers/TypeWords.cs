namespace Clientwright.Specs.Readers;

/// <summary>What a type expression is made of, and what to say where it is not.</summary>
internal static class TypeWords
{
    /// <summary>Whether a name in an expression goes on with the character.</summary>
    /// <remarks>
    /// More than a declared name can have: <c>date-time</c> has a hyphen, and of <c>Contoso.Offer</c> one wants to hear that it is not declared.
    /// </remarks>
    public static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    /// <summary>What to write for <c>List</c>, <c>Dictionary</c> or <c>enum</c> before its bracket.</summary>
    private static string? Of(string text, int position) =>
        ForeignTypes.Advice(NameBefore(text, position)) is { } advice ? char.ToLowerInvariant(advice[0]) + advice.Substring(1) : null;

    /// <summary>The same with the type that stands between the brackets, if that is a name: <c>list&lt;Price&gt;</c> for <c>List&lt;Price&gt;</c>.</summary>
    private static string? Of(string text, int position, string? argument) =>
        argument is null ? Of(text, position) : Of(text, position)?.Replace("<string>', or another type between the brackets", $"<{argument}>'");

    private static string NameBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && IsPartOfName(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>The last name before the bracket that ends the text; null where that is none that could be written as it is.</summary>
    private static string? LastArgument(string text) =>
        text.EndsWith(">", StringComparison.Ordinal) && NameBefore(text, text.Length - 1) is { Length: > 0 } name && ForeignTypes.Advice(name) is null ? name : null;

    private static string ListOf(string name) => $"a list is written 'list<{(name.Length > 0 && ForeignTypes.Advice(name) is null ? name : "string")}>'";

    /// <summary>What to say of an expression that goes on where it should end, in the notations of other languages above all.</summary>
    public static string WhyNoType(string text, int position) => text[position] switch
    {
        '?' => "a '?' belongs to the key, for what may be absent; for what may be null write '| null'",
        '[' when text.Substring(position) == "[]" => ListOf(NameBefore(text, position)),
        '[' => Of(text, position) ?? ListOf(""),
        '|' => "'| null' stands there already",
        '>' => "'>' closes nothing",
        '<' => Of(text, position, LastArgument(text)) ?? "only 'list', 'map' and 'tuple' have a type in '< >'",
        var character when IsPartOfName(character) => "a type is one name",
        var character => $"'{character}' has no meaning in a type",
    };
}
