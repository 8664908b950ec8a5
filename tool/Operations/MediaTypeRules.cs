using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Schemas;

namespace Clientwright.Tool.Operations;

/// <summary>What each encoding asks of what is encoded.</summary>
internal sealed class MediaTypeRules(ImportContext context, XmlForm xml)
{
    private readonly Properties _properties = new(context.Shapes);

    /// <summary>Why a body cannot be of the media type, in words that are empty where the media type says enough; null where it can.</summary>
    public string? WhyNot(MediaContent content, BodyUse use)
    {
        var isRequest = use == BodyUse.Request;
        var (final, shape) = content.Schema is { } schema ? context.Shapes.Final(schema) : (null, Shape.Any);
        return content.Word switch
        {
            BodyWords.Form => isRequest && shape == Shape.Object && CanBeForm(final!) ? null : "",
            BodyWords.Multipart => isRequest && shape == Shape.Object ? null : "",
            BodyWords.Text => shape is Shape.Scalar or Shape.Enum or Shape.Any ? null : "",
            BodyWords.Binary when isRequest && content.Name.Contains('*', StringComparison.Ordinal) && !content.Name.EndsWith("/*", StringComparison.Ordinal) => "",
            BodyWords.Xml => content.Schema is null ? "nothing is said of it" : xml.WhyNotDocument(content.Schema),
            BodyWords.Events => use == BodyUse.Success ? null : "",
            BodyWords.JsonLines => use == BodyUse.Failure ? "" : null,
            _ => null,
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
