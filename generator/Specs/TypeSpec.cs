namespace Clientwright.Specs;

/// <summary>A named type of an API.</summary>
public sealed record TypeSpec(Text Name, SchemaSpec Schema);
