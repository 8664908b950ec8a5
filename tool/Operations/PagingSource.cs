using Clientwright.Tool.Documents;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>What an extension says of how the pages of a list follow each other.</summary>
/// <param name="Extension">Where it stands.</param>
/// <param name="Items">The path to the list, from the body.</param>
internal sealed record PagingSource(ObjectMember Extension, ObjectNode Owner, string Items)
{
    /// <summary>The path to the address of the next page.</summary>
    public string? Next { get; init; }

    /// <summary>The path to the token of the next page.</summary>
    public string? Token { get; init; }

    /// <summary>The parameter that the token is sent in, with its place in front.</summary>
    public string? TokenTo { get; init; }

    public string? Offset { get; init; }

    public string? Limit { get; init; }

    public SpecMap Node => new SpecMap()
        .With("items", Items)
        .With("next", Next is null ? null : Path(Next))
        .With("token", Token is null ? null : new SpecMap().With("from", "body " + Token).With("to", TokenTo))
        .With("offset", Offset)
        .With("limit", Limit);

    // The first of several words would be a place.
    private static string Path(string path) => path.Contains(' ', StringComparison.Ordinal) ? "body " + path : path;
}
