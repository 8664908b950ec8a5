using Clientwright.Collections;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>An operation as a spec, before what endpoints have in common is taken out.</summary>
internal sealed record Endpoint
{
    public required string Name { get; init; }

    /// <summary>From <c>endpoint</c> to <c>body</c>, without <c>auth</c>.</summary>
    public required SpecMap Request { get; init; }

    /// <summary>Lines at the top of the file.</summary>
    public EquatableArray<string> Comment { get; init; }

    /// <summary>The schemes of which one proves who makes a call; empty where nothing does.</summary>
    public EquatableArray<string> Auth { get; init; }

    /// <summary>By status.</summary>
    public EquatableArray<SpecEntry> Responses { get; init; }

    /// <summary>What the document says of pages, before it is looked up.</summary>
    public PagingSource? PagingSource { get; init; }

    public SpecMap? Paging { get; init; }
}
