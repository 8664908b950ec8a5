using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>The body of a request or of an answer, by its media types.</summary>
internal sealed class BodyMapper(ImportContext context, SchemaMapper schemas)
{
    private static readonly string?[] Preferred = [BodyWords.Json, BodyWords.Form, BodyWords.Multipart, BodyWords.Text, BodyWords.Binary];

    private readonly Annotations _words = new(context, Construct.Body);
    private readonly PartsMapper _parts = new(context, schemas);
    private readonly Properties _properties = new(context.Shapes);

    /// <summary>The body, as far as specs have its encoding; null where they do not, which is listed.</summary>
    /// <param name="owner">What holds the media types under <c>content</c>.</param>
    public Described? Map(ObjectNode owner, SchemaPlace place, BodyUse use, string? description)
    {
        var contents = owner.Object("content")?.Entries() ?? [];
        var chosen = contents
            .Select(content => (Content: content, Word: WordOf(content, use == BodyUse.Request)))
            .Where(candidate => candidate.Word is not null)
            .OrderBy(candidate => Array.IndexOf(Preferred, candidate.Word))
            .FirstOrDefault();
        foreach (var content in contents.Where(content => content != chosen.Content))
        {
            context.Losses.AddWhole(LossKind.Meaning, "content", owner.Object("content")!, content, $"a body as {content.Name} is left out");
        }

        return chosen.Word is null ? null : Map(chosen.Content, chosen.Word, place, use, description);
    }

    private Described Map(ObjectMember content, string word, SchemaPlace place, BodyUse use, string? description)
    {
        var media = (ObjectNode)context.Documents.Resolve(content.Value);
        var key = use == BodyUse.Failure && word == BodyWords.Json ? null : BodyForm.Key(content.Name, word);
        var about = new SpecMap().With("as", key);
        var schema = media.Take<ObjectNode>("schema");
        if (word == BodyWords.Multipart)
        {
            return new Described(Annotations.Together(_parts.Map(schema!, media, place), about.With("summary", Prose.Of(description)?.Sentence)), default);
        }

        if (word is BodyWords.Binary)
        {
            schema?.Text("type");
            schema?.Text("format");
            schema?.Text("contentMediaType");
            var isRange = content.Name.Contains('*', StringComparison.Ordinal);
            var stream = SpecText.Word(isRange ? "file" : BodyWords.Binary);
            about = key == BodyWords.Binary ? new SpecMap() : about;
            return new Described(Annotations.Together(stream, about.With("summary", Prose.Of(description, schema?.Text("description"))?.Sentence)), default);
        }

        if (schema is null)
        {
            return new Described(Annotations.Together(SpecText.Word(word == BodyWords.Json ? "any" : "string"), about), default);
        }

        var type = schemas.Map(schema, place);
        var described = _words.Describe(word == BodyWords.Text ? AsText(type) : type, context.Shapes.Of(schema), description);
        return described with { Node = Annotations.Together(described.Node, about) };
    }

    /// <summary>A number in a text is written as the number is, and anything is a text.</summary>
    private static SpecType AsText(SpecType type) => type.Content switch
    {
        SpecMap { Entries: [{ Key: "type" } first, { Key: "as" }] } => new SpecType(first.Value),
        SpecText { Text: "any" } => SpecType.Of("string"),
        _ => type with { IsNullable = false },
    };

    /// <summary>The word for how the content is encoded; null where specs cannot say it.</summary>
    private string? WordOf(ObjectMember content, bool isRequest)
    {
        if (content.Value is not ObjectNode media || BodyForm.WordOf(content.Name) is not { } word)
        {
            return null;
        }

        var (final, shape) = media.Find("schema") is ObjectNode schema ? context.Shapes.Final(schema) : (null, Shape.Any);
        return word switch
        {
            BodyWords.Form => isRequest && shape == Shape.Object && CanBeForm(final!) ? word : null,
            BodyWords.Multipart => isRequest && shape == Shape.Object ? word : null,
            BodyWords.Text => shape is Shape.Scalar or Shape.Enum or Shape.Any ? word : null,
            BodyWords.Binary when isRequest && content.Name.Contains('*', StringComparison.Ordinal) && !content.Name.EndsWith("/*", StringComparison.Ordinal) => null,
            _ => word,
        };
    }

    /// <summary>Whether every member of the form is a text, or a list of texts.</summary>
    private bool CanBeForm(ObjectNode form) =>
        _properties.All(form).Values.All(CanBeField) && context.Shapes.Of(form).Find("additionalProperties") is null or ScalarNode;

    private bool CanBeField(DocumentNode node) => context.Shapes.Final(node) switch
    {
        (_, Shape.Any or Shape.Scalar or Shape.Enum) => true,
        ({ } list, Shape.List) => context.Shapes.Of(list).Find("items") is not { } items || context.Shapes.Final(items).Shape is Shape.Scalar or Shape.Enum,
        _ => false,
    };
}
