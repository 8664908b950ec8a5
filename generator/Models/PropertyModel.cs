namespace Clientwright.Models;

/// <summary>A property with no more than its type.</summary>
public sealed record PropertyModel(string Name, TypeModel Type, bool IsOptional, string? Summary);
