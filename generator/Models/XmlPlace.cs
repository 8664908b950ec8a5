namespace Clientwright.Models;

/// <summary>What a member is of its object's element.</summary>
public enum XmlPlace
{
    /// <summary>An element inside it, or one for each item of a list.</summary>
    Element,

    Attribute,

    /// <summary>All the text that it holds.</summary>
    Text,
}
