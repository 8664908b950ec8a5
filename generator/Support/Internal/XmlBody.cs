namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.IO;
using global::System.Net.Http;

/// <summary>A request body that is an XML document, in UTF-8.</summary>
[Embedded]
internal static class XmlBody
{
    private const string Parameter = "Body";

    /// <exception cref="ArgumentException">A part of the value has no XML; the exception says which.</exception>
    internal static HttpContent Create<T, TXml, TName>(T value, string mediaType)
        where TXml : struct, IXml<T>
        where TName : struct, IXmlName
    {
        var bytes = new MemoryStream();
        var output = new XmlOutput(bytes);
        try
        {
            output.WriteDocument<T, TXml>(default(TName).Name, value);
        }
        catch (Exception refused) when (JsonOutput.IsRefusal(refused))
        {
            // The writer is not disposed: it would write what it has not, and that is wrong.
            throw new ArgumentException($"{output.Path}: {refused.Message}", Parameter, refused);
        }

        output.Dispose();
        return BytesBody.Create(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), mediaType);
    }
}
