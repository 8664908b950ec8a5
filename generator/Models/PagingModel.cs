namespace Clientwright.Models;

/// <summary>How the pages of a list follow each other.</summary>
/// <param name="CaseName">The endpoint's success case, which is a page.</param>
/// <param name="Items">The way to the items, beginning with the property <c>Body</c>.</param>
/// <param name="Item">The type of an item.</param>
public sealed record PagingModel(PagingKind Kind, string CaseName, MemberPathModel Items, TypeModel Item)
{
    /// <summary>The way to the link or the token; null where it stands in a header.</summary>
    public MemberPathModel? From { get; init; }

    /// <summary>The header that it stands in; null where it stands in the body.</summary>
    public string? FromHeader { get; init; }

    /// <summary>The parameter that the token is sent in, or the offset.</summary>
    public ParameterModel? To { get; init; }

    /// <summary>The parameter that says how many items a page has.</summary>
    public ParameterModel? Limit { get; init; }
}
