namespace Clientwright.Tool.Importing;

/// <summary>What kind of thing specs do not say that a document says.</summary>
internal enum LossKind
{
    /// <summary>What a call sends, or what its answer holds.</summary>
    Meaning,

    /// <summary>Which values are right, beyond their types: nothing checks them.</summary>
    Check,

    /// <summary>Words for people, and extensions of other tools.</summary>
    Documentation,

    /// <summary>Said in another way, or under another name.</summary>
    Changed,

    /// <summary>A component that no operation comes to.</summary>
    Unused,
}
