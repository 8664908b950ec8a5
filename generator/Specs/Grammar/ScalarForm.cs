namespace Clientwright.Specs.Grammar;

/// <summary>What a construct can be instead of a mapping.</summary>
internal enum ScalarForm
{
    /// <summary>Nothing: it is always a mapping.</summary>
    None,

    /// <summary>A type expression, short for a mapping with <c>type</c> only.</summary>
    Type,

    /// <summary>The word <c>none</c>.</summary>
    Removal,
}
