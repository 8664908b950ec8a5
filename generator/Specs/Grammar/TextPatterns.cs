namespace Clientwright.Specs.Grammar;

/// <summary>The texts that must be written in one way, each once for the reader's checks and for editors.</summary>
/// <remarks>
/// Of a type expression, a route and an address, which have a reader of their own that says more, a pattern knows less: it
/// refuses no sound one, and lets some mistakes pass.
/// </remarks>
internal static class TextPatterns
{
    /// <summary>The status that stands for whatever no other response covers.</summary>
    public const string DefaultStatus = "default";

    /// <summary>What a path may hold besides letters, digits and escapes (RFC 3986 section 3.3), the hyphen first.</summary>
    public const string PathMarks = "-/._~!$&'()*+,;=:@";

    private const string Token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private const string NameTail = @"[\p{L}\p{Nd}_]";

    /// <summary>The key of a response.</summary>
    public static TextPattern Status { get; } =
        new($"[1-5](?:[0-9][0-9]|[Xx][Xx])|{DefaultStatus}", "a code such as 202, a range such as 4XX, or default");

    /// <summary>A header's name: a token (RFC 9110 section 5.6.2).</summary>
    public static TextPattern HeaderName { get; } =
        new(Token, "a name of letters, digits and hyphens, such as If-Match");

    /// <summary>A media type (RFC 9110 section 8.3.1), or a range of them.</summary>
    public static TextPattern MediaType { get; } = new(
        $"{Token}/{Token}(?: *; *{Token}=(?:{Token}|\"[^\"\\\\\\p{{Cc}}]*\"))*", "a media type such as image/png");

    /// <summary>A cookie's name: a token too (RFC 6265 section 4.1.1).</summary>
    public static TextPattern CookieName { get; } = HeaderName with { Description = "a name of letters, digits and hyphens, such as session-id" };

    /// <summary>The name of a scheme of authentication, which is a token as well (RFC 9110 section 11.1).</summary>
    public static TextPattern SchemeName { get; } = HeaderName with { Description = "a name of letters, digits and hyphens, such as SharedAccessKey" };

    /// <summary>The name of a type that a spec declares.</summary>
    public static TextPattern TypeName { get; } =
        new($@"(?!{AnyOf(BuiltInTypes.Names)}(?!{NameTail}))\p{{L}}{NameTail}*", "a name of letters, digits and '_' that begins with a letter and is no built-in type");

    /// <summary>A type expression. Whether its brackets match is left to its reader.</summary>
    public static TextPattern Type { get; } = new(
        $"(?=[^,]*$|.*{BuiltInTypes.Tuple} *<) *{OneType}(?: *(?:>|, *{OneType}|\\| *{BuiltInTypes.Null}(?!{NameTail})))* *",
        "a type: a built-in one, the name of a type, list<T>, map<T> or tuple<T, U>, and | null behind it");

    /// <summary>A method, a space and a path, with a query or without.</summary>
    public static TextPattern Route { get; } = new(
        $@"{AnyOf(HttpMethods.All)} +(?![^?]*/\.\.?(?:[/?]|$))(?!.*\{{([^{{}}/]+)\}}.*\{{\1\}})/(?:[{PathMarks}A-Za-z0-9]|%[0-9A-Fa-f]{{2}}|\{{[^{{}}/]+\}})*"
        + $@"(?:\?(?:[{PathMarks}?A-Za-z0-9]|%[0-9A-Fa-f]{{2}})+)?",
        "a method, a space and a path that begins with '/', such as GET /offers/{offerId}");

    /// <summary>An absolute address without query and fragment.</summary>
    public static TextPattern Server { get; } =
        new(@"(?:[Hh][Tt][Tt][Pp][Ss]?://[^/\s?#]|\{[^{}/\s]+\})[^\s?#]*", "an absolute address, such as https://api.contoso.com/v1");

    /// <summary>An absolute address without fragment.</summary>
    public static TextPattern Address { get; } =
        new(@"[Hh][Tt][Tt][Pp][Ss]?://[^/\s?#][^\s#]*", "an absolute address, such as https://login.contoso.com/oauth2/token");

    /// <summary>A name, with what opens before it.</summary>
    private static string OneType =>
        $"(?:{Brackets} *< *)*"
        + $@"(?!(?:{Brackets}|{BuiltInTypes.Null})(?!{NameTail}))(?:{AnyOf(BuiltInTypes.Names.Where(IsHyphened))}|\p{{L}}{NameTail}*)";

    private static string Brackets => AnyOf([BuiltInTypes.List, BuiltInTypes.Map, BuiltInTypes.Tuple]);

    private static bool IsHyphened(string name) => name.IndexOf('-') >= 0;

    private static string AnyOf(IEnumerable<string> words) => $"(?:{string.Join("|", words)})";
}
