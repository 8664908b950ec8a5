namespace SampleConsumer.Portal.Domain;

/// <summary>What a cancel request does to the operation that runs.</summary>
internal enum CancelStyle
{
    /// <summary>It ends at once (200).</summary>
    AtOnce,

    /// <summary>It keeps running for a while and ends as cancelled; its own address is the one to follow (202).</summary>
    WindsDown,

    /// <summary>It ends at once, and a second operation tidies up after it; that one is to be followed (202).</summary>
    OwnOperation,
}
