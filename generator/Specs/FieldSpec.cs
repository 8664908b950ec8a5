namespace Clientwright.Specs;

/// <summary>A member of an object.</summary>
public sealed record FieldSpec(Text WireName, bool IsOptional, SchemaSpec Schema);
