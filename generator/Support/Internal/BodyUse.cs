namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>What becomes of an answer's body.</summary>
[Embedded]
internal enum BodyUse
{
    /// <summary>No body is declared for the status, so none is read.</summary>
    Ignore,

    /// <summary>The status is not declared: the body is kept raw, up to the limit for kept bodies.</summary>
    Keep,

    /// <summary>A body is declared: it is read whole, up to the limit for read bodies.</summary>
    Read,

    /// <summary>A body is declared that is read while it comes: it is left to the result.</summary>
    Open,

    /// <summary>Bodies of several media types are declared, and not all of them are read in one way: the answer's own media type tells.</summary>
    ByMediaType,
}
