namespace Clientwright.Specs.Grammar;

/// <content>Lists that are answered in pages.</content>
internal static partial class SpecGrammar
{
    private static ConstructRule Paging => new(
        Construct.Paging, "paging", "How the pages of a list follow each other, so that all of them can be read as one.")
    {
        Keys =
        [
            new("items", Name, "The wire name of the list in the body of the only success, or a path of names separated by dots.")
            {
                IsRequired = true,
                Details = "`.` is the body itself.",
                Example = "value",
            },
            new("next", Name, "Where a page has the address of the next: a member of the body, or `header` and a name.")
            {
                Details = "The address may be relative to that of the page; it is asked by GET. Of a header `Link` it is the one with `rel=\"next\"`.",
                Excludes = ["token", "offset"],
                Example = "nextLink",
            },
            new("token", new ValueRule.Node(Construct.PageToken), "What a page has that the next is asked by.")
            {
                Excludes = ["next", "offset"],
                Example = "{ from: body nextToken, to: query token }",
            },
            new("offset", Name, "The parameter that says how many items come before a page: `query` or `header`, and a name.")
            {
                Excludes = ["next", "token"],
                Example = "query skip",
            },
            new("limit", Name, "The parameter that says how many items a page has at most; a page with fewer is the last.")
            {
                NeedsOneOf = ["offset"],
                Example = "query top",
            },
        ],
    };

    private static ConstructRule PageToken => new(Construct.PageToken, "a token of pages", "What a page has that the next is asked by.")
    {
        Keys =
        [
            new("from", Name, "Where a page has it: 'body' or 'header', and a name.") { IsRequired = true, Example = "body nextToken" },
            new("to", Name, "The parameter that it is sent in: 'query' or 'header', and a name.") { IsRequired = true, Example = "query token" },
        ],
    };
}
