using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>The way to a value in a body.</summary>
/// <param name="Steps">The properties, each after the other.</param>
/// <param name="Type">The type of the value, without that it may be null.</param>
public sealed record MemberPathModel(EquatableArray<PathStepModel> Steps, TypeModel Type)
{
    /// <summary>Whether there may be no value at its end, or no way there.</summary>
    public bool MayBeNull => Steps.Any(static step => step.MayBeNull);
}
