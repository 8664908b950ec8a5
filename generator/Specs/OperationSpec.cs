using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>Which member of an answer tells an operation's state, and which of its values end it, and how.</summary>
/// <param name="State">The wire name of a member of the body, or a path of several, separated by dots.</param>
public sealed record OperationSpec(
    Text State, EquatableArray<Text> Succeeded, EquatableArray<Text> Failed, EquatableArray<Text> Cancelled, SourceSpan Span);
