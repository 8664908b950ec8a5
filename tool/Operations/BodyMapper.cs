using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>One body of a request or of an answer, by what it is encoded as.</summary>
internal sealed class BodyMapper(ImportContext context, SchemaMapper schemas)
{
    private readonly Annotations _words = new(context, Construct.Body);
    private readonly PartsMapper _parts = new(context, schemas);
    private readonly StreamMapper _streams = new(context, schemas);

    /// <param name="key">What <c>as</c> says; null where it goes without saying.</param>
    /// <param name="inPlace">What the generator calls a type that is declared in the body.</param>
    public Described Map(MediaContent content, string? key, SchemaPlace place, string inPlace, string? description)
    {
        var about = new SpecMap().With("as", key);
        var summary = new SpecMap().With("summary", Prose.Of(description)?.Sentence);
        return content.Word switch
        {
            BodyWords.Multipart => Plain(_parts.Map(content.Media.Take<ObjectNode>("schema")!, content.Media, place), about.With(summary)),
            BodyWords.Binary => MapBinary(content, about, description),
            BodyWords.Events => Plain(_streams.MapEvents(content.Media, key, place, inPlace), summary),
            BodyWords.JsonLines => Plain(_streams.MapLines(content.Media, place), about.With(summary)),
            _ => MapValue(content, about, place, description),
        };
    }

    private static Described Plain(SpecNode node, SpecMap about) => new(Annotations.Together(node, about), default);

    private static Described MapBinary(MediaContent content, SpecMap about, string? description)
    {
        var schema = content.Media.Take<ObjectNode>("schema");
        schema?.Text("type");
        schema?.Text("format");
        schema?.Text("contentMediaType");
        var isRange = content.Name.Contains('*', StringComparison.Ordinal);
        var key = about.Find("as") is SpecText { Text: BodyWords.Binary } ? new SpecMap() : about;
        return Plain(SpecText.Word(isRange ? "file" : BodyWords.Binary), key.With("summary", Prose.Of(description, schema?.Text("description"))?.Sentence));
    }

    private Described MapValue(MediaContent content, SpecMap about, SchemaPlace place, string? description)
    {
        if (content.Media.Take<ObjectNode>("schema") is not { } schema)
        {
            return Plain(SpecText.Word(content.Word == BodyWords.Json ? "any" : "string"), about);
        }

        if (content.Word == BodyWords.Xml)
        {
            schemas.Xml.Use(schema);
            about = about.With("xml", schemas.Xml.TakeOfDocument(schema).Node(null));
        }

        var type = content.Word switch
        {
            BodyWords.Text => AsText(schemas.Map(schema, place)),
            BodyWords.Xml => AsDocument(schema, place),
            _ => schemas.Map(schema, place),
        };
        var described = _words.Describe(type, context.Shapes.Of(schema), description);
        return described with { Node = Annotations.Together(described.Node, about) };
    }

    /// <summary>A list has its names in the body, where the list is.</summary>
    private SpecType AsDocument(ObjectNode schema, SchemaPlace place)
    {
        if (context.Shapes.Final(schema) is not ({ } list, Shape.List))
        {
            return schemas.Map(schema, place) with { IsNullable = false };
        }

        context.Types.MarkUsed(list);
        return schemas.MapContent(context.Shapes.Of(list), place);
    }

    /// <summary>A number in a text is written as the number is, and anything is a text.</summary>
    private static SpecType AsText(SpecType type) => type.Content switch
    {
        SpecMap { Entries: [{ Key: "type" } first, { Key: "as" }] } => new SpecType(first.Value),
        SpecText { Text: "any" } => SpecType.Of("string"),
        _ => type with { IsNullable = false },
    };
}
