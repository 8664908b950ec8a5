namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Where an answer says how an operation stands, and which of those states end it.</summary>
[Embedded]
internal sealed class OperationStates
{
    private readonly string[] _path;
    private readonly string[] _succeeded;
    private readonly string[] _failed;
    private readonly string[] _cancelled;

    /// <param name="path">The names of the members that lead to the state.</param>
    internal OperationStates(string[] path, string[] succeeded, string[] failed, string[] cancelled)
    {
        _path = path;
        _succeeded = succeeded;
        _failed = failed;
        _cancelled = cancelled;
    }

    /// <summary>The state that a body tells; null where it tells none.</summary>
    internal string? Find(ReadOnlySpan<byte> body) => JsonScalar.Find(body, _path);

    /// <summary>How the operation ended; null while it goes on, in a state that nobody listed too.</summary>
    internal OperationEnd? EndOf(string state) =>
        Holds(_succeeded, state) ? OperationEnd.Succeeded
        : Holds(_failed, state) ? OperationEnd.Failed
        : Holds(_cancelled, state) ? OperationEnd.Cancelled
        : null;

    // Servers and their pages disagree in case often enough that no two states differ by it.
    private static bool Holds(string[] states, string state) =>
        Array.Exists(states, candidate => string.Equals(candidate, state, StringComparison.OrdinalIgnoreCase));
}
