using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>What the states of a followed endpoint mean.</summary>
/// <param name="StatePath">The wire names that lead to the state in the body.</param>
/// <param name="CaseName">The endpoint's success case, which holds the state; null where there are several.</param>
public sealed record OperationModel(
    EquatableArray<string> StatePath,
    EquatableArray<string> Succeeded,
    EquatableArray<string> Failed,
    EquatableArray<string> Cancelled,
    string? CaseName);
