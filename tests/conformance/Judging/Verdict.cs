namespace Clientwright.Conformance.Judging;

/// <summary>How a scenario went.</summary>
internal enum Verdict
{
    /// <summary>The server calls it passed, and so does its test.</summary>
    Passed,

    /// <summary>Its test failed.</summary>
    Failed,

    /// <summary>Its test is green, but the server saw no good request.</summary>
    Unseen,

    /// <summary>It has no test.</summary>
    Untested,
}
