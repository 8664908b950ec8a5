namespace Clientwright.Specs;

/// <summary>A member of an object.</summary>
public sealed record FieldSpec(Text WireName, bool IsOptional, SchemaSpec Schema)
{
    /// <summary>How it is a part of a multipart body.</summary>
    public PartSpec? Part { get; init; }
}
