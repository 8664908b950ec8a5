namespace Clientwright.Specs.Grammar;

/// <summary>A key of a construct.</summary>
/// <param name="Documentation">
/// What the key says, in a sentence that also reads well behind a colon; words of the language stand in backticks, unless the key is
/// required, since messages quote the sentence then.
/// </param>
internal sealed record KeyRule(string Name, ValueRule Value, string Documentation)
{
    /// <summary>What else there is to know, in sentences; null if that is all.</summary>
    public string? Details { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether the key may end in a <c>?</c>, for a value that may be absent in a call.</summary>
    public bool MayBeOptional { get; init; }

    /// <summary>Keys that cannot stand beside this one.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>The kind of a schema that this one may stand beside all the same, and says more of; null if there is none.</summary>
    public string? Refines { get; init; }

    /// <summary>Keys of which one must stand beside this one.</summary>
    public IReadOnlyList<string> NeedsOneOf { get; init; } = [];

    /// <summary>A value as it stands in a spec; null where the documentation says enough.</summary>
    public string? Example { get; init; }
}
