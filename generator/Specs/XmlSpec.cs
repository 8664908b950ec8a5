using Clientwright.Diagnostics;

namespace Clientwright.Specs;

/// <summary>How a value stands in XML, where that is not as its name and its type say.</summary>
/// <param name="Span">Where it is said.</param>
public sealed record XmlSpec(SourceSpan Span)
{
    /// <summary>What its element or attribute is called.</summary>
    public Text? Name { get; init; }

    public Text? Namespace { get; init; }

    public Text? Prefix { get; init; }

    /// <summary>What the element of an item is called, in a list that has an element of its own.</summary>
    public Text? Item { get; init; }

    /// <summary>Where it is said that a member is an attribute.</summary>
    public SourceSpan? Attribute { get; init; }

    /// <summary>Where it is said that a member is the text of its object's element.</summary>
    public SourceSpan? Text { get; init; }
}
