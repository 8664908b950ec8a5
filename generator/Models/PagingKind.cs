namespace Clientwright.Models;

/// <summary>How a page leads to the next.</summary>
public enum PagingKind
{
    /// <summary>It does not: there is one.</summary>
    None,

    /// <summary>By an address.</summary>
    Link,

    /// <summary>By a value that the next is asked by.</summary>
    Token,

    /// <summary>By how many items there were so far.</summary>
    Offset,
}
