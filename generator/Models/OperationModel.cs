using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>What the states of a followed endpoint mean.</summary>
/// <param name="StatePath">The wire names that lead to the state in the body; none where the status is the state.</param>
/// <param name="Tellers">The cases that tell a state.</param>
/// <param name="Result">The way to what it came to; null where that is not said.</param>
public sealed record OperationModel(
    EquatableArray<string> StatePath,
    EquatableArray<string> Succeeded,
    EquatableArray<string> Failed,
    EquatableArray<string> Cancelled,
    EquatableArray<string> Tellers,
    MemberPathModel? Result = null)
{
    /// <summary>The cases by which it ends; all that tell a state, where a body says which.</summary>
    public EquatableArray<string> SucceededBy { get; init; } = Tellers;

    public EquatableArray<string> FailedBy { get; init; } = Tellers;

    public EquatableArray<string> CancelledBy { get; init; } = Tellers;
}
