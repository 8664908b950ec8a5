namespace Clientwright.Specs;

/// <summary>The body of a request or a response.</summary>
public sealed record BodySpec
{
    public bool IsOptional { get; init; }

    /// <summary>How the body is sent (<c>json</c>, <c>form</c>); null for <c>json</c>.</summary>
    public Text? As { get; init; }

    public required SchemaSpec Schema { get; init; }
}
