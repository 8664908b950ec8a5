using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>How the pages of a list follow each other. With none of the ways there is one page.</summary>
/// <param name="Items">The member of the body that is the list, or a path of names separated by dots.</param>
/// <param name="Span">The key.</param>
public sealed record PagingSpec(Text Items, SourceSpan Span)
{
    /// <summary>Where a page has the address of the next.</summary>
    public PlaceSpec? Next { get; init; }

    /// <summary>Where a page has what the next is asked by.</summary>
    public PlaceSpec? TokenFrom { get; init; }

    /// <summary>The parameter that it is asked by.</summary>
    public PlaceSpec? TokenTo { get; init; }

    /// <summary>The parameter that says how many items come before the page.</summary>
    public PlaceSpec? Offset { get; init; }

    /// <summary>The parameter that says how many items a page has.</summary>
    public PlaceSpec? Limit { get; init; }
}
