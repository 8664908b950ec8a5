using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads how a value stands in XML.</summary>
internal static class XmlSpecReader
{
    public static XmlSpec? Read(SpecMapping owner, DiagnosticBag diagnostics)
    {
        if (owner.Find("xml") is not { Value: YamlMappingNode node } entry)
        {
            return null;
        }

        var construct = owner.Construct == Construct.Field ? Construct.FieldXml : Construct.Xml;
        var xml = MappingChecker.Check(node, SpecGrammar.RuleOf(construct), entry.Key, diagnostics);
        return new XmlSpec(entry.Key.Span)
        {
            Name = xml.Text("name"),
            Namespace = xml.Text("namespace"),
            Prefix = xml.Text("prefix"),
            Item = xml.Text("item"),
            Attribute = xml.Flag("attribute") ? xml.Find("attribute")!.Key.Span : null,
            Text = xml.Flag("text") ? xml.Find("text")!.Key.Span : null,
        };
    }
}
