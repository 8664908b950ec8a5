namespace Clientwright.Specs;

/// <summary>One of the types, and the discriminator's value that selects it.</summary>
public sealed record OneOfCaseSpec(Text Value, TypeExpression Type);
