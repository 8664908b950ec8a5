using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Making;

/// <summary>Where a construct stands that is being made: what its values depend on.</summary>
internal sealed record Surroundings
{
    /// <summary>The key, in the mapping above, that it stands under, or whose names it belongs to.</summary>
    public string Key { get; init; } = "";

    /// <summary>The name of what is made, where a map or a plan gave it one.</summary>
    public string Name { get; init; } = "";

    /// <summary>The C# names that the request, or the options, have already.</summary>
    public HashSet<string> Taken { get; init; } = [];

    public PlannedEndpoint? Endpoint { get; init; }

    /// <summary>The kind of schema that it has to be; null where any will do.</summary>
    public string? Kind { get; init; }

    public Construct? Parent { get; init; }

    public int Depth { get; init; }

    /// <summary>Whether values have to have a text form, as in a path or a header.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it belongs to a type that only stands for another, so that other such types could lead back to it.</summary>
    public bool IsAlias { get; init; }

    public bool IsOptional { get; init; }
}
