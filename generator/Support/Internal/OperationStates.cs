namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>Where an answer says how an operation stands, and which of those states end it.</summary>
[Embedded]
internal sealed class OperationStates
{
    private readonly string[] _path;
    private readonly string[] _succeeded;
    private readonly string[] _failed;
    private readonly string[] _cancelled;

    /// <param name="path">The names of the members that lead to the state; none where the status of an answer is its state.</param>
    internal OperationStates(string[] path, string[] succeeded, string[] failed, string[] cancelled)
    {
        _path = path;
        _succeeded = succeeded;
        _failed = failed;
        _cancelled = cancelled;
    }

    /// <summary>The state that an answer tells; null where it tells none.</summary>
    /// <param name="hasBody">Whether it has a body that was read.</param>
    internal string? Find(in Answer answer, bool hasBody) =>
        _path.Length == 0 ? answer.StatusCode.ToString(CultureInfo.InvariantCulture)
        : hasBody ? JsonScalar.Find(answer.Body, _path)
        : null;

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
