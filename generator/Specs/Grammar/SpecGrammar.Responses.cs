namespace Clientwright.Specs.Grammar;

/// <content>Parameters, bodies and responses.</content>
internal static partial class SpecGrammar
{
    private static string[] BodyKinds => [.. SchemaKinds, "events"];
    private static string[] HeaderKinds => ["type", "items", "enum"];
    private static string[] ParameterKinds => ["type", "fields", "items", "values", "enum"];

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

    private static KeyRule Bodies => new(
        "bodies",
        new ValueRule.Map(Construct.TypedBody) { IgnoresCase = true, Names = TextPatterns.MediaType },
        "The bodies that there may be, by media type.")
    {
        Example = "{ application/json: Offer, image/png: binary }",
        Excludes = ["body"],
    };

    private static ConstructRule SharedResponse => new(Construct.SharedResponse, "a response", "What a status means at every endpoint.")
    {
        Keys = ResponseKeys,
    };

    private static ConstructRule Response => new(Construct.Response, "a response", $"What a status means; `{Removal}` takes a response of the API away.")
    {
        Keys =
        [
            .. ResponseKeys.Select(static key => key.Name == "body" ? key with { Excludes = ["bodies"] } : key),
            new("result", Name, "The endpoint that is asked for what was followed came to, once it has succeeded.")
            {
                Details = "It is asked by GET, at the address of this call unless `resultAt` says another.",
                NeedsOneOf = ["poll"],
                Example = "GetOffer",
            },
            new("resultAt", Name, "Where the address of the result is: in a `header` of this response, or in the `body` of the last answer that was followed; and a name.")
            {
                NeedsOneOf = ["result"],
                Example = "body resourceLocation",
            },
            Bodies with
            {
                Documentation = "The bodies that the answer may have, by media type or range of them (`image/*`); each makes a case of its own.",
                Details = "The answer's `Content-Type` tells which it is, and the most specific wins.",
            },
        ],
        ScalarForm = ScalarForm.Removal,
    };

    private static ConstructRule ResponseHeader => new(Construct.ResponseHeader, "a header of a response", "A header that callers see as a property.")
    {
        Keys =
        [
            .. KindKeys(HeaderKinds),
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
        Kinds = HeaderKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static ConstructRule Parameter => new(Construct.Parameter, "a parameter", "A parameter in the path, the query, the headers or the cookies.")
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
            new(
                "style",
                new ValueRule.Choice(
                [
                    new("simple", "In a path and a header the usual one: `a,b`."),
                    new("label", "In a path, behind a full stop: `.a,b`."),
                    new("matrix", "In a path, with its name: `;id=a,b`."),
                    new("path", "In a path, as a segment of its own: `/a,b`."),
                    new("form", "In a query and a cookie the usual one: `id=a&id=b`."),
                    new("spaceDelimited", "In a query: `id=a%20b`."),
                    new("pipeDelimited", "In a query: `id=a%7Cb`."),
                    new("deepObject", "In a query, for maps and objects: `id[key]=a`."),
                    new("cookie", "In a cookie, with nothing escaped."),
                ]),
                "How lists, maps and objects stand on the wire.")
            {
                Excludes = ["join"],
            },
            new("explode", Flag, "Whether each item or member stands for itself: `id=a&id=b` rather than `id=a,b`.")
            {
                Details = "Usual for `form`, `cookie` and `deepObject`, and for no other style.",
                Excludes = ["join"],
            },
            new("reserved", Flag, "Whether what is reserved in addresses, such as `/`, stays as it is, as far as the address stays the same.")
            {
                Details = "In a path and a query.",
            },
            Join with { Excludes = ["style", "explode"] },
            Format,
            .. ConstraintKeys,
        ],
        Kinds = ParameterKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static ConstructRule Body => new(Construct.Body, "a body", "The body of a request or a response.")
    {
        Keys = BodyKeysWith(
            new(
                "as",
                new ValueRule.Choice([.. BodyWords.All.Select(static word => new ChoiceWord(word.Text, word.Documentation))]) { Otherwise = TextPatterns.MediaType },
                "How the body stands on the wire, by a word or by its media type.")
            {
                Details = "A media type is sent as it is written, and stands for the word that it is a kind of: `application/merge-patch+json` for `json`, `image/png` for `binary`.",
                Example = "application/merge-patch+json",
            }),
        Kinds = BodyKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static ConstructRule TypedBody => new(Construct.TypedBody, "a body of a media type", "A body that is one of several, each of a media type of its own.")
    {
        Keys = BodyKeysWith(
            new("is", Name, "The name of its case; else it is made of the media type, and in an answer of the response's `is`: `OkPng`.") { Example = "Picture" }),
        Kinds = BodyKinds,
        ScalarForm = ScalarForm.Type,
    };

    private static IReadOnlyList<KeyRule> BodyKeysWith(KeyRule own) =>
    [
        .. KindKeys(SchemaKinds).Select(static key => key.Name == "others" ? key with { NeedsOneOf = [.. key.NeedsOneOf, "events"] } : key),
        new("events", new ValueRule.Map(Construct.Schema), "What server-sent events say, by their names; those without a name are called `message`.")
        {
            Details = "A scalar or an enum is the data as it is, all else is JSON in it.",
            Example = "{ delta: Delta, message: string }",
        },
        new("last", Name, "The name of the event that is the last one.") { NeedsOneOf = ["events"], Example = "done" },
        new("until", Name, "The data that comes behind the last event, and is none itself.") { Example = "\"[DONE]\"" },
        new("stream", Flag, "Whether the items of a list are read or sent one by one, and never held all at once."),
        own,
        Summary,
        Example,
        NameKey,
        Format,
        Single,
        .. ConstraintKeys,
        XmlKey,
    ];
}
