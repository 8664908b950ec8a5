using Clientwright.Collections;

namespace Clientwright.Specs;

/// <summary>A parameter in the path, the query, the headers or the cookies, or a header of a response.</summary>
public sealed record ParameterSpec
{
    /// <summary>The name on the wire; of a response's header, the name that code derives its property from.</summary>
    public required Text WireName { get; init; }

    public bool IsOptional { get; init; }

    public required SchemaSpec Schema { get; init; }

    /// <summary>How the value is expanded; null for what is usual where the parameter stands.</summary>
    public Text? Style { get; init; }

    /// <summary><c>true</c> or <c>false</c>: whether each item and member stands for itself; null for what is usual for the style.</summary>
    public Text? Explode { get; init; }

    /// <summary>Where it says that characters which are reserved in addresses stay as they are; null where they are escaped.</summary>
    public Text? Reserved { get; init; }

    /// <summary>What it is where the caller gives none.</summary>
    public GeneratedValue Generated { get; init; }

    /// <summary>The headers of a response that the value may stand in, first wins; empty for <see cref="WireName"/>.</summary>
    public EquatableArray<Text> From { get; init; }
}
