using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A value that is one of several types, told apart by the value of a member.</summary>
/// <param name="Discriminator">The wire name of the member.</param>
/// <param name="Others">The type of kinds that the spec does not know; null where there is none.</param>
public sealed record OneOfSpec(Text? Discriminator, EquatableArray<OneOfCaseSpec> Cases, TypeExpression? Others);
