namespace Clientwright.Models;

/// <summary>What a value must keep to.</summary>
/// <param name="Argument">A C# expression; empty where there is none.</param>
/// <param name="Text">As the spec has it, for documentation.</param>
public sealed record ConstraintModel(ConstraintKind Kind, string Argument, string Text);
