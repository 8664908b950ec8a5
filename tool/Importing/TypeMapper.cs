using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Schemas;

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
        type.Entry = _words.Describe(content with { IsNullable = false }, schema).As(type.Name);
    }
}
