using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>
/// Reads what schemas say of XML, by <c>attribute</c> and <c>wrapped</c> as by the <c>nodeType</c> of OpenAPI 3.2. What is nearest counts: that of a
/// member, and where it says nothing that of the schema that it refers to.
/// </summary>
/// <param name="takes">Whether what is read goes into a spec; else it is only looked at.</param>
internal sealed class XmlNotes(Shapes shapes, bool takes)
{
    public XmlNote OfMember(string wireName, DocumentNode node)
    {
        var xml = Nearest(node);
        if (shapes.Final(node) is ({ } list, Shape.List))
        {
            return OfList(wireName, list, xml);
        }

        var type = Text(xml, "nodeType");
        return Named(xml, Text(xml, "name") ?? wireName) with
        {
            IsAttribute = Text(xml, "attribute") == "true" || type == "attribute",
            IsText = type is "text" or "cdata",
        };
    }

    /// <summary>A list that is a document has an element of its own.</summary>
    public XmlNote OfDocument(ObjectNode schema) => shapes.Final(schema) switch
    {
        ({ } list, Shape.List) => OfList(null, list, Nearest(schema)),
        (_, Shape.Object) when shapes.ShapeOf(shapes.Of(schema)) == Shape.Alias => Own(schema),
        _ => Named(Nearest(schema), Text(Nearest(schema), "name")),
    };

    /// <summary>What a schema says itself.</summary>
    public XmlNote Own(ObjectNode schema)
    {
        var xml = XmlOf(shapes.Of(schema));
        return Named(xml, Text(xml, "name"));
    }

    private XmlNote OfList(string? wireName, ObjectNode list, ObjectNode? xml)
    {
        var items = shapes.Of(list).Find("items") is { } node ? Nearest(node) : null;
        var isWrapped = Text(xml, "wrapped") == "true" || Text(xml, "nodeType") == "element";
        var name = Text(xml, "name") ?? wireName;

        // Without an element of its own, its name has no effect.
        return isWrapped
            ? Named(xml, name) with { Item = Text(items, "name") ?? name }
            : Named(items, Text(items, "name") ?? wireName);
    }

    private XmlNote Named(ObjectNode? xml, string? name) =>
        new(name) { Namespace = Text(xml, "namespace"), Prefix = xml?.Has("namespace") == true ? Text(xml, "prefix") : null };

    private ObjectNode? XmlOf(Schema schema)
    {
        if (!takes)
        {
            return schema.Find("xml") as ObjectNode;
        }

        var xml = schema.Take<ObjectNode>("xml");
        xml?.Open();
        return xml;
    }

    private string? Text(ObjectNode? xml, string keyword) =>
        takes ? xml?.Text(keyword) : (xml?.Find(keyword) as ScalarNode)?.Text;

    private ObjectNode? Nearest(DocumentNode node) => shapes.Behind(node).Select(one => XmlOf(one.Schema)).FirstOrDefault(xml => xml is not null);
}
