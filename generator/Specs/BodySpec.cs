namespace Clientwright.Specs;

/// <summary>The body of a request or a response.</summary>
public sealed record BodySpec
{
    public bool IsOptional { get; init; }

    /// <summary>How the body stands on the wire, a word or a media type; null for what its type says.</summary>
    public Text? As { get; init; }

    /// <summary>The name of its case, where it is one of several and has one of its own.</summary>
    public Text? Is { get; init; }

    /// <summary>Whether the items of a list are read or sent one by one; null where nothing is said of it.</summary>
    public Text? Stream { get; init; }

    /// <summary>The name of the event that is the last one.</summary>
    public Text? Last { get; init; }

    /// <summary>The data that comes behind the last event.</summary>
    public Text? Until { get; init; }

    public required SchemaSpec Schema { get; init; }
}
