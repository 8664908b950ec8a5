namespace Clientwright.Models;

/// <summary>What a declared type is in C#.</summary>
public enum DeclaredKind
{
    /// <summary>A record.</summary>
    Object,

    /// <summary>A struct around the text, with the known values as members.</summary>
    OpenEnum,

    /// <summary>A C# enum.</summary>
    ClosedEnum,

    /// <summary>A struct around the number, with the known values as members.</summary>
    OpenNumber,

    /// <summary>A C# enum, or a struct around the number where not all are whole.</summary>
    ClosedNumber,

    /// <summary>An abstract record with one case per type.</summary>
    OneOf,
}
