using System.Xml;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>What a spec says of names in XML → the names.</summary>
internal static class XmlNames
{
    private const string Reserved = "xml";
    private static readonly string[] ReservedNamespaces = ["http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance"];

    /// <summary>Whether a text can be a name without a prefix.</summary>
    public static bool IsValid(string name) => XmlReader.IsName(name) && name.IndexOf(':') < 0;

    /// <summary>The name that the spec gives, or the usual one in its place.</summary>
    public static XmlName Of(XmlSpec? xml, string usual) =>
        new(xml?.Name?.Value ?? usual, xml?.Namespace?.Value, xml?.Prefix?.Value);

    /// <summary>The name of a list's items, which is in the list's own namespace.</summary>
    public static XmlName? ItemOf(XmlSpec? xml) =>
        xml?.Item is { } item && IsValid(item.Value) ? new XmlName(item.Value, xml.Namespace?.Value, xml.Prefix?.Value) : null;

    /// <summary>Reports what cannot be a name. It is asked of every place, so that a spec says nothing of XML that is not looked at.</summary>
    public static void Check(XmlSpec? xml, BindingScope scope)
    {
        foreach (var name in new[] { xml?.Name, xml?.Item, xml?.Prefix })
        {
            if (name is not null && (!IsValid(name.Value) || (name == xml!.Prefix && name.Value.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))))
            {
                scope.Report(DiagnosticIds.InvalidXmlName, name.Span, name.Value);
            }
        }

        if (xml?.Namespace is { } space && ReservedNamespaces.Contains(space.Value))
        {
            scope.Report(DiagnosticIds.InvalidXmlName, space.Span, space.Value);
        }
    }
}
