namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>What an element is called, as a type, since a shape takes types only.</summary>
[Embedded]
internal interface IXmlName
{
    XmlName Name { get; }
}
