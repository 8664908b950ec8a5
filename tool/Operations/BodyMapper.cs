using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>The body of a request or of an answer, by its media types.</summary>
internal sealed class BodyMapper(ImportContext context, SchemaMapper schemas)
{
    private readonly Annotations _words = new(context, Construct.Body);
    private readonly Properties _properties = new(context.Shapes);

    /// <summary>The body, as far as specs have its encoding; null where they do not, which is listed.</summary>
    /// <param name="owner">What holds the media types under <c>content</c>.</param>
    public Described? Map(ObjectNode owner, SchemaPlace place, bool isRequest, string? description)
    {
        var contents = owner.Object("content")?.Entries() ?? [];
        var chosen = contents.FirstOrDefault(content => MediaTypes.IsPlainJson(content.Name))
            ?? contents.FirstOrDefault(content => MediaTypes.IsJson(content.Name))
            ?? contents.FirstOrDefault(content => isRequest && CanBeForm(content));
        foreach (var content in contents.Where(content => content != chosen))
        {
            context.Losses.AddWhole(LossKind.Meaning, "content", owner.Object("content")!, content, $"a body as {content.Name} is left out");
        }

        if (chosen is null)
        {
            return null;
        }

        if (!MediaTypes.IsPlainJson(chosen.Name) && MediaTypes.IsJson(chosen.Name) && isRequest)
        {
            context.Losses.Add(LossKind.Changed, "content", owner.Object("content")!, chosen, $"a body as {chosen.Name} is sent as application/json");
        }

        var media = (ObjectNode)context.Documents.Resolve(chosen.Value);
        var schema = media.Take<ObjectNode>("schema");
        var type = schema is null ? SpecType.Any : schemas.Map(schema, place);
        var described = schema is null ? new Described(type.Node, default) : _words.Describe(type, context.Shapes.Of(schema), description);
        return MediaTypes.IsForm(chosen.Name)
            ? described with { Node = Annotations.Together(described.Node, new SpecMap().With("as", "form")) }
            : described;
    }

    /// <summary>Whether every member of the form is a text, or a list of texts.</summary>
    private bool CanBeForm(ObjectMember content) =>
        MediaTypes.IsForm(content.Name)
        && content.Value is ObjectNode media
        && media.Find("schema") is ObjectNode schema
        && context.Shapes.Final(schema) is ({ } form, Shape.Object)
        && !context.Shapes.IsNullable(schema)
        && _properties.All(form).Values.All(CanBeField)
        && context.Shapes.Of(form).Find("additionalProperties") is null or ScalarNode;

    private bool CanBeField(DocumentNode node) => context.Shapes.Final(node) switch
    {
        (_, Shape.Any or Shape.Scalar or Shape.Enum) => true,
        ({ } list, Shape.List) => context.Shapes.Of(list).Find("items") is not { } items || context.Shapes.Final(items).Shape is Shape.Scalar or Shape.Enum,
        _ => false,
    };
}
