using System.Collections.Immutable;
using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>What is bound and not emitted. Nearly always nothing, so that nothing is emitted again when an edit leaves it so.</summary>
/// <param name="Sources">The source files, by their <see cref="SourceKey"/>: their C# names meet those of others, or they could not be bound.</param>
/// <param name="Repeated">
/// Files that were listed before. These are the very objects, since one file that is listed twice makes two that are equal; an edit of one
/// makes other objects, and the array another array.
/// </param>
public sealed record Losses(EquatableArray<string> Sources, ImmutableArray<BoundSpec> Repeated)
{
    /// <param name="isClashing">Whether any two C# names meet, as all of a file that is listed twice do.</param>
    public static Losses Of(EquatableArray<string> losers, ImmutableArray<BoundSpec> files, bool isClashing) => new(
        losers.Concat(files.Flatten(static file => file.Unbound)).ToEquatableArray(),
        isClashing ? RepeatedAmong(files) : ImmutableArray<BoundSpec>.Empty);

    /// <summary>What of a file is emitted: its endpoint, without following operations at one that is not there, and its types.</summary>
    public SpecModel Keep(BoundSpec file) => IsRepeated(file)
        ? SpecModel.Nothing
        : new SpecModel(file.Endpoint is { } endpoint ? EndpointLosses.Without(Sources, endpoint) : null, file.Types);

    private bool IsRepeated(BoundSpec file) => Repeated.Any(repeated => ReferenceEquals(repeated, file));

    /// <summary>The files, each once.</summary>
    public static IEnumerable<BoundSpec> FirstOfEach(ImmutableArray<BoundSpec> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => paths.Add(file.Path));
    }

    private static ImmutableArray<BoundSpec> RepeatedAmong(IEnumerable<BoundSpec> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => !paths.Add(file.Path)).ToImmutableArray();
    }
}
