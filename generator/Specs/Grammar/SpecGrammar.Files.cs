namespace Clientwright.Specs.Grammar;

/// <content>The files: an API, an endpoint, types.</content>
internal static partial class SpecGrammar
{
    private static KeyRule Types => new(
        "types", new ValueRule.Map(Construct.Schema) { Names = TextPatterns.TypeName }, "Types of the API, by name; every file of the API can use them.")
    {
        Example = "{ OfferSlot: { enum: [draft, preview, production] } }",
    };

    private static KeyRule Query => new("query", new ValueRule.Map(Construct.Parameter) { MayBeOptional = true }, "Query parameters.")
    {
        Example = "{ status?: string }",
    };

    private static KeyRule Headers => new(
        "headers",
        new ValueRule.Map(Construct.Parameter) { MayBeOptional = true, IgnoresCase = true, Names = TextPatterns.HeaderName },
        "Headers of the request.")
    {
        Example = "{ If-Match: etag }",
    };

    private static KeyRule Cookies => new(
        "cookies", new ValueRule.Map(Construct.Parameter) { MayBeOptional = true, Names = TextPatterns.CookieName }, "Cookies of the request.")
    {
        Example = "{ session?: string }",
    };

    private static ChoiceWord[] Codings =>
    [
        new(CodingWords.Gzip, "By gzip, which servers know best."),
        new(CodingWords.Brotli, "By Brotli."),
        new(CodingWords.Deflate, "By deflate, in the format of zlib."),
    ];

    private static ConstructRule Api => new(Construct.Api, "an API", "What all endpoints in a folder have in common: api.yaml.")
    {
        Keys =
        [
            new("api", Name, "The name of the API, from which those of its client and namespace are made.")
            {
                IsRequired = true,
                Example = "CloudPartnerPortal",
            },
            new("summary", Prose, "What the API is for, in a sentence."),
            new("namespace", Name, "The C# namespace of what is generated; else the project's root namespace and the API's name."),
            new("server", new ValueRule.Text { Pattern = TextPatterns.Server }, "The absolute address that routes are relative to.")
            {
                Details = "It begins with `https` or `http`, or with a variable of type `uri`, and has neither query nor fragment. What stands in braces is one of the `variables`.",
                Example = "https://cloudpartner.azure.com",
            },
            new("variables", new ValueRule.Map(Construct.Variable), "What stands in braces in the `server`, by name; each is an option of the client.")
            {
                NeedsOneOf = ["server"],
            },
            new(
                "auth",
                new ValueRule.Either(
                    new ValueRule.Choice(
                    [
                        new(AuthWords.Bearer, "By a bearer token, which an option of the client gives."),
                        new(AuthWords.Basic, "By a name and a password."),
                        new(AuthWords.None, "It does not."),
                    ]),
                    new ValueRule.Map(Construct.Scheme) { Names = TextPatterns.SchemeName }),
                "How a call proves who makes it, by a word or by schemes of the API's own.")
            {
                Details = "It holds for endpoints that say nothing: of several schemes for the first that the client has been told the secret of.",
                Example = "{ apiKey: { header: x-api-key } }",
            },
            new("compress", new ValueRule.Choice(Codings), "How the server takes the bodies of requests compressed; that they are is an option of the client.")
            {
                Details = "It holds for endpoints that say nothing.",
            },
            new("trim", Texts, "Prefixes of wire names that C# names go without.") { Example = "[microsoft-azure-marketplace.]" },
            Query with
            {
                Documentation = "Query parameters of every call; each is an option of the client.",
                Example = "{ api-version: { type: string, default: 2017-10-31 } }",
            },
            Headers with
            {
                Documentation = "Headers of every call; each is an option of the client.",
                Example = "{ x-ms-client-name?: string }",
            },
            Cookies with { Documentation = "Cookies of every call; each is an option of the client." },
            new(
                "responses",
                new ValueRule.Map(Construct.SharedResponse) { IgnoresCase = true, Names = TextPatterns.Status },
                "Responses of every endpoint, by status; an endpoint's own entry replaces the whole entry."),
            Types,
        ],
    };

    private static ConstructRule Endpoint => new(Construct.Endpoint, "an endpoint", "One endpoint: its documentation page, made precise.")
    {
        Keys =
        [
            new("endpoint", Name, "The name of the endpoint, from which those of its method, request and result are made.")
            {
                IsRequired = true,
                Example = "CancelOperation",
            },
            new("summary", Prose, "What a call does, in a sentence."),
            new("route", new ValueRule.Text { Pattern = TextPatterns.Route }, "The method and the path, with path parameters in braces.")
            {
                IsRequired = true,
                Details = $"The method is {OneOf(HttpMethods.All)}; the path is sent as it is written, and so is a query behind it.",
                Example = "GET /api/publishers/{publisherId}/offers",
            },
            new(
                "auth",
                new ValueRule.Texts { Pattern = TextPatterns.SchemeName },
                "How a call proves who makes it: by one of the schemes of the API, `bearer`, `basic` or `none`; of several by the first that the client has been told the secret of.")
            {
                Details = $"Else what the API says; with `{AuthWords.None}` among several it need not.",
                Example = "[basic, none]",
            },
            new("deprecated", Flag, "Whether the endpoint should no longer be called."),
            new("group", Name, "The part of the client that the method stands in, for an API of many endpoints; it is a property of the client.") { Example = "Offers" },
            new("idempotent", Flag, "Whether a call that is made again has no other effect than one.")
            {
                Details = "It stands among the request's `Options`, where a handler that retries can read it; the method of the call says nothing of it.",
            },
            new("idempotencyKey", new ValueRule.Text { Pattern = TextPatterns.HeaderName }, "The header with a key by which the server knows a call that is made again.")
            {
                Details = "It is made for each call unless the caller gives one, and stays the same when a handler retries. Such a call is `idempotent`.",
                Excludes = ["repeatable"],
                Example = "Idempotency-Key",
            },
            new("repeatable", Flag, "Whether `Repeatability-Request-ID` and `Repeatability-First-Sent` are sent, by which the server knows a call that is made again.")
            {
                Details = "They are made as an `idempotencyKey` is.",
                Excludes = ["idempotencyKey"],
            },
            new("conditions", Texts, "Headers on which a call depends, as optional parameters of their types.")
            {
                Details = $"They are {OneOf(ConditionWords.All)}.",
                Example = "[If-Match, If-None-Match]",
            },
            new("path", new ValueRule.Map(Construct.Parameter) { MayBeOptional = true }, "The parameters in the route.")
            {
                Details = "Each of them stands here, and no other.",
                Example = "{ offerId: string }",
            },
            Query with { Documentation = "Query parameters of this call." },
            Headers with { Documentation = "Headers of this request." },
            Cookies with { Documentation = "Cookies of this request." },
            new("body", new ValueRule.Node(Construct.Body), "The body of the request.") { MayBeOptional = true, Excludes = ["bodies"] },
            Bodies with { Documentation = "The bodies that the request may have, by media type; a call has one of them.", MayBeOptional = true },
            new(
                "compress",
                new ValueRule.Choice([.. Codings, new(CodingWords.None, "Not at all, whatever the API says.")]),
                "How the server takes the body compressed, where that is not as the API says.")
            {
                NeedsOneOf = ["body", "bodies"],
            },
            new(
                "responses",
                new ValueRule.Map(Construct.Response) { IgnoresCase = true, Names = TextPatterns.Status },
                "What the answers mean, by status: a code, a range such as `4XX`, or `default`.")
            {
                Details = $"`404: {Removal}` takes a response of the API away.",
            },
            new(
                "operation",
                new ValueRule.Node(Construct.Operation),
                "What the states mean that this endpoint answers with, when calls are followed here."),
            new("paging", new ValueRule.Node(Construct.Paging), "How the pages of the list that is answered follow each other."),
            Types,
        ],
    };

    private static ConstructRule TypesFile => new(Construct.TypesFile, "a file of types", "Types that several endpoints use.")
    {
        Keys = [Types with { IsRequired = true }],
    };

    private static ConstructRule Operation => new(Construct.Operation, "an operation", "How an accepted call is seen to end.")
    {
        Keys =
        [
            new("state", Name, "The wire name of the member that holds the state, or a path of names separated by dots.")
            {
                Details = "Without the key, the status of an answer is its state: `succeeded: 200` beside a 202 by which it goes on.",
                Example = "status",
            },
            new("succeeded", Texts, "The states in which the operation has succeeded.")
            {
                IsRequired = true,
                Example = "[completed, succeeded]",
            },
            new("failed", Texts, "The states in which it has failed.") { Example = "failed" },
            new("cancelled", Texts, "The states in which it was cancelled.") { Example = "canceled" },
            new("result", Name, "The wire name of the member that holds what it came to, or a path of names separated by dots.")
            {
                Details = "It is a property of the outcome, and null where an answer of success lacks it.",
                Example = "result",
            },
        ],
    };
}
