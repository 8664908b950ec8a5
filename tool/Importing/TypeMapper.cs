using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Importing;

/// <summary>The types that were asked for → their entries under <c>types</c>.</summary>
internal sealed class TypeMapper(ImportContext context, SchemaMapper schemas)
{
    private readonly Annotations _words = new(context, Construct.Schema);

    /// <summary>Maps until no type is asked for that was not mapped.</summary>
    public IReadOnlyList<NamedType> MapAll()
    {
        while (context.Types.TryTakeUnmapped(out var type, out var role))
        {
            Map(type, role);
        }

        var types = context.Types.Types.ToList();
        types.Sort((one, other) => context.Documents.Compare(one.Node, other.Node) is not 0 and var order ? order : string.CompareOrdinal(one.Name, other.Name));
        return types;
    }

    private void Map(NamedType type, TypeRole role)
    {
        var schema = context.Shapes.Of((ObjectNode)type.Node);
        var place = new SchemaPlace(type.Name) { IsDefinition = true };
        var content = role == TypeRole.Members ? schemas.MapMembers(schema, place) : schemas.MapContent(schema, place);
        var described = _words.Describe(content with { IsNullable = false }, schema);
        type.Entry = (described with { Node = Annotations.Together(described.Node, new SpecMap().With("xml", XmlOf(type, schema.Node))) }).As(type.Name);
    }

    /// <summary>What the element of a document is called that is of the type: as the component, where it does not say.</summary>
    private SpecMap? XmlOf(NamedType type, ObjectNode schema)
    {
        if (!schemas.Xml.IsRoot(schema))
        {
            return null;
        }

        var note = schemas.Xml.TakeOfType(schema);
        var usual = schema.Parent is ObjectNode { Key: "schemas" } && XmlNames.IsValid(schema.Key) ? schema.Key : type.Name;
        return (note with { Name = note.Name ?? usual }).Node(type.Name);
    }
}
