using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>A body of parts → fields in place, since files can stand nowhere else.</summary>
internal sealed class PartsMapper(ImportContext context, SchemaMapper schemas)
{
    private readonly Annotations _words = new(context, Construct.Field);
    private readonly Properties _properties = new(context.Shapes);

    public SpecMap Map(ObjectNode schema, ObjectNode media, SchemaPlace place)
    {
        var node = context.Shapes.Final(schema).Node!;
        context.Types.MarkUsed(node);
        var encodings = media.Take<ObjectNode>("encoding");
        var required = _properties.AllRequired(node);
        var names = new MemberNames();
        var fields = new List<SpecEntry>();
        foreach (var (name, property) in _properties.All(node))
        {
            var isOptional = !required.Contains(name);
            if (!YamlScalar.CanBeKey(name))
            {
                context.Losses.AddWhole(LossKind.Meaning, "properties", property, $"the part '{name}' has a name that cannot be written here");
                continue;
            }

            var (member, given) = names.Add(name, wanted => ReservedNames.OfMember(wanted, place.Name));
            fields.Add(MapPart(name, property, isOptional, encodings?.Take<ObjectNode>(name), given, place.Member(member) with { IsShared = true }));
        }

        return new SpecMap(IsBlock: true).With("fields", new SpecMap(IsBlock: fields.Count > 0).With(fields));
    }

    private SpecEntry MapPart(string name, DocumentNode property, bool isOptional, ObjectNode? encoding, string? given, SchemaPlace place)
    {
        var mediaType = encoding?.Text("contentType");
        var type = IsFile(property) ? SpecType.Of("file")
            : context.Shapes.Final(property) is ({ } list, Shape.List) && context.Shapes.Of(list).Take<ObjectNode>("items") is { } items && IsFile(items) ? SpecType.Of("list<file>")
            : schemas.Map(property, place) with { IsNullable = false };
        var described = property is ObjectNode value ? _words.Describe(type, context.Shapes.Of(value)) : new Described(type.Node, default);
        var isOneType = mediaType is not null && TextPatterns.MediaType.Matches(mediaType) && !mediaType.Contains('*', StringComparison.Ordinal);
        var extra = new SpecMap()
            .With("part", isOneType ? new SpecMap().With("type", mediaType) : null)
            .With("name", given);
        return Annotations.Field(name, isOptional, described.Node, extra) with { Comment = described.Comment };
    }

    /// <summary>Whether a part is bytes as they are: <c>format: binary</c>, or since OpenAPI 3.1 a media type without an encoding, or nothing at all.</summary>
    private bool IsFile(DocumentNode node)
    {
        if (context.Shapes.Final(node) is not ({ } final, Shape.Scalar or Shape.Any)
            || final.Has("contentEncoding")
            || (final.Has("type") && !final.Has("contentMediaType") && final.Find("format") is not ScalarNode { Text: "binary" }))
        {
            return false;
        }

        final.Text("type");
        final.Text("format");
        final.Text("contentMediaType");
        context.Types.MarkUsed(final);
        return true;
    }
}
