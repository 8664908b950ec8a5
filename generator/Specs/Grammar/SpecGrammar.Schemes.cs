namespace Clientwright.Specs.Grammar;

/// <content>How calls prove who makes them.</content>
internal static partial class SpecGrammar
{
    private static string[] SchemeKinds => ["header", "query", "cookie", "scheme", "oauth2", "all"];

    private static ConstructRule Scheme => new(
        Construct.Scheme, "a scheme", "A way in which calls prove who makes them; its secret is an option of the client, and goes to the API's own server only.")
    {
        Keys =
        [
            new("header", new ValueRule.Text { Pattern = TextPatterns.HeaderName }, "The header that a key is sent in.") { Excludes = Except("header"), Example = "x-api-key" },
            new("query", Name, "The query parameter that a key is sent in.") { Excludes = Except("query"), Example = "api-key" },
            new("cookie", new ValueRule.Text { Pattern = TextPatterns.CookieName }, "The cookie that a key is sent in.") { Excludes = Except("cookie"), Example = "session" },
            new("scheme", new ValueRule.Text { Pattern = TextPatterns.SchemeName }, "The word before a key in the header `Authorization`.")
            {
                Details = $"`{AuthWords.Bearer}` and `{AuthWords.Basic}` are what they are for HTTP. Without any of these keys it is the name of the scheme.",
                Excludes = Except("scheme"),
                Example = "SharedAccessKey",
            },
            new("oauth2", new ValueRule.Choice([new("client-credentials", "For a secret of the client's.")]), "How a bearer token is got from another server, which is kept while it is good.")
            {
                Details = "After a 401 another is asked for, and the call made once more.",
                Excludes = Except("oauth2"),
                NeedsOneOf = ["token"],
            },
            new("token", new ValueRule.Text { Pattern = TextPatterns.Address }, "The absolute address of the server that gives tokens.")
            {
                NeedsOneOf = ["oauth2"],
                Example = "https://login.contoso.com/oauth2/token",
            },
            new("scopes", Texts, "What a token is asked for.") { NeedsOneOf = ["oauth2"], Example = "[offers.read, offers.write]" },
            new("all", new ValueRule.Texts { Pattern = TextPatterns.SchemeName }, "Other schemes, all of which a call needs at once; a call takes it when the client has been told the secret of each.")
            {
                Details = "By themselves they prove nothing then, unless an endpoint says so.",
                Excludes = Except("all"),
                Example = "[apiKey, applicationKey]",
            },
        ],
    };

    private static string[] VariableKinds => ["type", "enum"];

    private static ConstructRule Variable => new(Construct.Variable, "a variable", "A part of the server's address that differs from client to client.")
    {
        Keys =
        [
            .. KindKeys(VariableKinds),
            Summary,
            Example,
            Default with { Documentation = "The value where the client is given none; without it, one must be given.", Excludes = [] },
            NameKey,
        ],
        Kinds = VariableKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static string[] Except(string kind) => [.. SchemeKinds.Where(other => other != kind)];
}
