namespace Clientwright.Specs;

/// <summary>What a value must keep to, such as <c>maxLength: 50</c>.</summary>
/// <param name="Key">The key, as it is written.</param>
public sealed record ConstraintSpec(Text Key, Text Value);
