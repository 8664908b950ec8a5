using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A path, query or header parameter, or a header of a response.</summary>
public sealed record ParameterSpec
{
    /// <summary>The name on the wire; of a response's header, the name that code derives its property from.</summary>
    public required Text WireName { get; init; }

    public bool IsOptional { get; init; }

    public required SchemaSpec Schema { get; init; }

    /// <summary>The headers of a response that the value may stand in, first wins; empty for <see cref="WireName"/>.</summary>
    public EquatableArray<Text> From { get; init; }
}
