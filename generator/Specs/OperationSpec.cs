using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>Which member of an answer tells an operation's state, and which of its values end it, and how.</summary>
/// <param name="State">The wire name of a member of the body, or a path of several, separated by dots; null where the status of an answer is its state.</param>
public sealed record OperationSpec(
    Text? State, EquatableArray<Text> Succeeded, EquatableArray<Text> Failed, EquatableArray<Text> Cancelled, SourceSpan Span)
{
    /// <summary>The wire name of the member that holds what the operation came to, or a path of several; null where that is not said.</summary>
    public Text? Result { get; init; }

    /// <summary>All states that end it.</summary>
    public IEnumerable<Text> Ends => Succeeded.Concat(Failed).Concat(Cancelled);
}
