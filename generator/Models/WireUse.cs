namespace Clientwright.Models;

/// <summary>The ways that a type goes on the wire, as JSON or as XML. Code is made for these alone.</summary>
[Flags]
public enum WireUse
{
    /// <summary>No body is made of it.</summary>
    None = 0,

    /// <summary>It stands in answers.</summary>
    Read = 1,

    /// <summary>It stands in requests.</summary>
    Write = 2,

    Both = Read | Write,
}
