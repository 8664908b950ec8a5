using Clientwright.Specs;

namespace Clientwright.Models;

/// <summary>A parameter of a request, or of every request of a client.</summary>
public sealed record ParameterModel
{
    public required ParameterLocation Location { get; init; }

    public required string WireName { get; init; }

    /// <summary>The C# property.</summary>
    public required string Name { get; init; }

    public required TypeModel Type { get; init; }

    /// <summary>Null where the value is one text or, in a query, a parameter of its own for each item of a list.</summary>
    public ExpansionModel? Expansion { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>A C# expression; null where there is no default. A parameter's default is always sent.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the value is always <see cref="Default"/>, and there is no property.</summary>
    public bool IsConstant { get; init; }

    /// <summary>What is sent where the caller gives nothing, made anew for each call.</summary>
    public GeneratedValue Generated { get; init; }

    /// <summary>Whether a caller must say it.</summary>
    public bool IsRequired => !IsOptional && !IsConstant && Default is null;

    public string? Summary { get; init; }

    public string? Example { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsSecret { get; init; }
}
