namespace Clientwright.ApiNamespace;

/// <summary>Why an operation could not be followed to its end.</summary>
public enum LostReason
{
    /// <summary>The server gave no address to follow it at, or to ask for its result at.</summary>
    NoAddress,

    /// <summary>The address is another server's, and the client's options do not allow to ask there.</summary>
    ForeignOrigin,

    /// <summary>The server gave another answer than how the operation stands.</summary>
    OtherAnswer,

    /// <summary>The answer holds no state.</summary>
    NoState,
}
