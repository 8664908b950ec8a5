namespace Clientwright.Specs;

/// <summary>What a parameter is where the caller gives none, made anew for each call.</summary>
public enum GeneratedValue
{
    None,

    /// <summary>A new UUID.</summary>
    Uuid,

    /// <summary>The same as a text.</summary>
    Text,

    /// <summary>The time of the call.</summary>
    Now,
}
