using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A value that is one of several types.</summary>
/// <param name="Discriminator">The wire name of the member that tells them apart; null where what they look like does.</param>
/// <param name="Others">The type of kinds that the spec does not know; null where there is none.</param>
public sealed record OneOfSpec(Text? Discriminator, EquatableArray<OneOfCaseSpec> Cases, TypeExpression? Others)
{
    /// <summary>Whether each case is written with a name or value of its own, and not in a list.</summary>
    public bool IsMapping { get; init; }

    /// <summary>The wire name of the member that holds the value, beside the discriminator; null where the value has the discriminator itself.</summary>
    public Text? Envelope { get; init; }
}
