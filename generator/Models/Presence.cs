namespace Clientwright.Models;

/// <summary>Whether a member may be absent or null.</summary>
public enum Presence
{
    /// <summary>There, and not null.</summary>
    Required,

    /// <summary>There, perhaps null.</summary>
    Nullable,

    /// <summary>Perhaps absent; a null reads as absent.</summary>
    Optional,

    /// <summary>Absent, null or a value: three states that are kept apart.</summary>
    OptionalNullable,
}
