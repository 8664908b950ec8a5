namespace Clientwright.Specs.Readers;

/// <summary>The words of type expressions.</summary>
internal static class TypeWords
{
    public const string List = "list";
    public const string Map = "map";
    public const string Null = "null";

    private static readonly HashSet<string> BuiltIn = new(StringComparer.Ordinal)
    {
        "string", "boolean", "int32", "int64", "float", "double", "decimal", "date", "time", "date-time", "duration",
        "uuid", "uri", "etag", "bytes", "binary", "any", List, Map, Null,
    };

    public static bool IsBuiltIn(string name) => BuiltIn.Contains(name);

    /// <summary>Whether an expression can name a type that is called so.</summary>
    public static bool CanBeDeclared(string name) =>
        name.Length > 0 && char.IsLetter(name[0]) && name.All(static character => char.IsLetterOrDigit(character) || character == '_');

    /// <remarks>
    /// More than a declared name can have: <c>date-time</c> has a hyphen, and of <c>Contoso.Offer</c> one wants to hear that it is not declared.
    /// </remarks>
    public static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    /// <summary>What to say of an expression that goes on where it should end, in the notations of other languages above all.</summary>
    public static string WhyNoType(string text, int position) => text[position] switch
    {
        '?' => "a '?' belongs to the key, for what may be absent; for what may be null write '| null'",
        '[' => "a list is written 'list<string>'",
        '|' => "'| null' stands there already",
        '>' => "'>' closes nothing",
        '<' => "only 'list' and 'map' have a type in '< >'",
        var character when IsPartOfName(character) => "a type is one name",
        var character => $"'{character}' has no meaning in a type",
    };
}
