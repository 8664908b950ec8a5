namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>
/// How a <typeparamref name="T"/> stands in an XML element, whatever that is called. Implemented by structs, which nest as those of
/// <see cref="IJson{T}"/> do.
/// </summary>
[Embedded]
internal interface IXml<T>
{
    /// <summary>Reads the value of the element that the input stands on, and leaves the input behind it.</summary>
    /// <exception cref="XmlMismatchException">The XML is well formed but is no <typeparamref name="T"/>.</exception>
    /// <remarks>What stands in no answer does not have it.</remarks>
    T Read(XmlInput input) => throw new NotSupportedException();

    /// <summary>Writes the value into the element that was begun last: its attributes, then what it holds.</summary>
    /// <remarks>What stands in no request does not have it.</remarks>
    void Write(XmlOutput output, T value) => throw new NotSupportedException();
}
