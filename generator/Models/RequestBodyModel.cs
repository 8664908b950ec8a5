namespace Clientwright.Models;

/// <summary>The body of a request: the property <c>Body</c> of its record.</summary>
public sealed record RequestBodyModel(TypeModel Type, bool IsOptional, BodyEncoding Encoding, string? Summary);
