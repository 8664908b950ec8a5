namespace Clientwright.Tool.Schemas;

/// <summary>What a schema comes to in a spec.</summary>
internal enum Shape
{
    /// <summary>Free JSON.</summary>
    Any,
    Scalar,
    Enum,
    Object,
    Map,
    List,

    /// <summary>One of several types.</summary>
    Choice,

    /// <summary>The one type that it refers to, perhaps with words of its own.</summary>
    Alias,
}
