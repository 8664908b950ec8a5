using Clientwright.Specs;

namespace Clientwright.Models;

/// <summary>A member of a record.</summary>
public sealed record MemberModel
{
    public required string WireName { get; init; }

    /// <summary>The C# property.</summary>
    public required string Name { get; init; }

    public required TypeModel Type { get; init; }

    public Presence Presence { get; init; }

    public Access Access { get; init; }

    /// <summary>A C# expression: the value when the member is absent on read, and of a new record; null where there is none.</summary>
    public string? Default { get; init; }

    /// <summary>A C# expression: the only value, always written.</summary>
    public string? Constant { get; init; }

    /// <summary>How it stands in XML; null where it cannot.</summary>
    public XmlMemberModel? Xml { get; init; }

    public string? Summary { get; init; }

    public string? Example { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsSecret { get; init; }
}
