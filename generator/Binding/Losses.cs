using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>What is bound and not emitted. Nearly always nothing, so that nothing is emitted again when an edit leaves it so.</summary>
/// <param name="Sources">The source files, by their <see cref="SourceKey"/>: their C# names meet those of others, or they could not be bound.</param>
public sealed record Losses(EquatableArray<string> Sources)
{
    public static Losses Of(EquatableArray<string> losers, EquatableArray<BoundSpec> files) =>
        new(losers.Concat(files.Flatten(static file => file.Unbound)).ToEquatableArray());

    /// <summary>What of a file is emitted: its endpoint, without following operations at one that is not there, and its types.</summary>
    public SpecModel Keep(BoundSpec file) =>
        new(file.Endpoint is { } endpoint ? EndpointLosses.Without(Sources, endpoint) : null, file.Types);
}
