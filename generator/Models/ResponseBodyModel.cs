namespace Clientwright.Models;

/// <summary>The JSON body of a response: the property <c>Body</c> of its case.</summary>
public sealed record ResponseBodyModel(TypeModel Type, bool IsOptional, string? Summary);
