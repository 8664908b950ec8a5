namespace Clientwright.Specs.Grammar;

/// <content>Parameters, bodies and responses.</content>
internal static partial class SpecGrammar
{
    private static string[] ParameterKinds => ["type", "items", "enum"];

    private static IReadOnlyList<KeyRule> ResponseKeys =>
    [
        new("is", Name, "The name of the case that callers see.") { IsRequired = true, Example = "Accepted" },
        new("means", Prose, "What the answer means, in a sentence; it becomes the documentation of the case.") { IsRequired = true },
        new(
            "headers",
            new ValueRule.Map(Construct.ResponseHeader)
            {
                MayBeOptional = true,
                IgnoresCase = true,
                Names = TextPatterns.HeaderName,
                FreeBeside = "from",
            },
            "Headers of the response, each a property of the case.")
        {
            Example = "{ location: { type: uri, from: [Location, Operation-Location] } }",
        },
        new("body", new ValueRule.Node(Construct.Body), "The body of the response.") { MayBeOptional = true },
        new("poll", Name, "The endpoint at which what was accepted is followed.") { Example = "GetOperation" },
    ];

    private static ConstructRule SharedResponse => new(Construct.SharedResponse, "a response", "What a status means at every endpoint.")
    {
        Keys = ResponseKeys,
    };

    private static ConstructRule Response => new(Construct.Response, "a response", $"What a status means; `{Removal}` takes a response of the API away.")
    {
        Keys = ResponseKeys,
        ScalarForm = ScalarForm.Removal,
    };

    private static ConstructRule ResponseHeader => new(Construct.ResponseHeader, "a header of a response", "A header that callers see as a property.")
    {
        Keys =
        [
            .. KindKeys(ParameterKinds),
            Summary,
            Example,
            NameKey,
            Join,
            Format,
            new("from", new ValueRule.Texts { Pattern = TextPatterns.HeaderName }, "The headers that the value may stand in, the first wins; else the one of its name.")
            {
                Example = "[Location, Operation-Location]",
            },
        ],
        Kinds = ParameterKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static ConstructRule Parameter => new(Construct.Parameter, "a parameter", "A parameter in the path, the query or the headers.")
    {
        Keys =
        [
            .. KindKeys(ParameterKinds),
            Summary,
            Example,
            Default with { Documentation = "The value where the caller gives none; it is always sent." },
            Const with { Details = "Callers do not see it." },
            Deprecated,
            NameKey,
            Secret,
            Join,
            Format,
        ],
        Kinds = ParameterKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static ConstructRule Body => new(Construct.Body, "a body", "The body of a request or a response.")
    {
        Keys =
        [
            .. KindKeys(SchemaKinds),
            new(
                "as",
                new ValueRule.Choice([new("json", "As JSON, also without the key."), new("form", "As the fields of a form (`application/x-www-form-urlencoded`).")]),
                "How the body stands on the wire."),
            Summary,
            Example,
            NameKey,
            Format,
            Single,
        ],
        Kinds = SchemaKinds,
        ScalarForm = ScalarForm.Type,
    };
}
