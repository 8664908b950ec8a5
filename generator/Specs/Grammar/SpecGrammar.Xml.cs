namespace Clientwright.Specs.Grammar;

/// <content>How values stand in XML.</content>
internal static partial class SpecGrammar
{
    private static KeyRule XmlNameKey => new("name", Name, "What its element is called.") { Example = "Pet" };

    private static KeyRule XmlItem => new("item", Name, "Gives a list an element of its own, in which each item is an element of this name.")
    {
        Details = "Without the key, each item is an element by the list's own name.",
        Example = "Pet",
    };

    private static KeyRule XmlNamespace => new("namespace", Name, "The namespace of its element.")
    {
        Details = "Without `prefix` it is also that of what stands inside, as `xmlns` says.",
        Example = "http://example.com/pets",
    };

    private static KeyRule XmlPrefix => new("prefix", Name, "How the namespace is written.") { NeedsOneOf = ["namespace"], Example = "p" };

    private static ConstructRule Xml => new(Construct.Xml, "an element", "How a value stands in XML, where that is not as its name and its type say.")
    {
        Keys = [XmlNameKey, XmlItem, XmlNamespace, XmlPrefix],
    };

    private static ConstructRule FieldXml => new(Construct.FieldXml, "an element of a field", "How a member stands in XML, where that is not as its name and its type say.")
    {
        Keys =
        [
            XmlNameKey with { Documentation = "What its element or attribute is called, where that is not its wire name." },
            new("attribute", Flag, "Whether it is an attribute of the object's element.") { Excludes = ["text", "item"] },
            new("text", Flag, "Whether it is all the text of the object's element.") { Excludes = ["attribute", "name", "item", "namespace", "prefix"] },
            XmlItem,
            XmlNamespace with { Documentation = "The namespace of its element or attribute." },
            XmlPrefix,
        ],
    };
}
