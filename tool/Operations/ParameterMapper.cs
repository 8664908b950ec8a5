using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>The parameters of one endpoint → entries of <c>path</c>, <c>query</c> and <c>headers</c>.</summary>
internal sealed class ParameterMapper(ImportContext context, SchemaMapper schemas, string endpoint, MemberNames names)
{
    /// <returns>Null for one that cannot be sent; that is listed.</returns>
    public SpecEntry? Map(Parameter parameter)
    {
        var isOptional = !parameter.IsRequired;
        if (WhyNot(parameter) is { } reason)
        {
            context.Losses.AddWhole(LossKind.Meaning, "parameters", parameter.Node, $"the {parameter.Location} parameter '{parameter.Name}' {reason}");
            return null;
        }

        var (member, given) = names.Add(parameter.Name, wanted => ReservedNames.OfRequestMember(wanted, endpoint + "Request"));
        var schema = SchemaOf(parameter);
        var place = parameter.IsShared
            ? new SchemaPlace(Identifiers.OfType(parameter.Name, "Parameter"), IsShared: true) { HasConst = parameter.IsRequired }
            : new SchemaPlace(endpoint + member) { HasConst = parameter.IsRequired };
        if (Type(parameter, schema, place) is not { } type)
        {
            var isOfPath = parameter.Location == "path";
            var what = isOfPath ? "a text that callers write" : "left out";
            context.Losses.AddWhole(LossKind.Meaning, "parameters", parameter.Node, $"the {parameter.Location} parameter '{parameter.Name}' is no text, and is {what}");
            return isOfPath ? new SpecEntry(parameter.Name, SpecText.Word("string")) : null;
        }

        var words = new Annotations(context, Construct.Parameter) { SendsDefault = parameter.IsRequired, IsOfConstants = parameter.IsRequired };
        var about = words.Describe(type, context.Shapes.Of(schema), parameter.Node.Text("description"));
        var extra = new SpecMap().With("deprecated", parameter.Node.Flag("deprecated") && !IsDeprecated(about.Node) ? "true" : null).With("name", given);
        return new SpecEntry(parameter.Name, Annotations.Together(about.Node, extra), isOptional) { Comment = about.Comment };
    }

    private static bool IsDeprecated(SpecNode node) => (node as SpecMap)?.Find("deprecated") is not null;

    private static string? WhyNot(Parameter parameter) => parameter.Location switch
    {
        "query" or "path" or "header" when !CanBeKey(parameter) => "has a name that cannot be written here",
        "header" when !TextPatterns.HeaderName.Matches(parameter.Name) => "has a name that no header can have",
        "header" when TransportHeaders.ReasonAgainst(parameter.Name) is { } reason => reason,
        "query" or "path" or "header" => null,
        _ => "has no place in specs",
    };

    private static bool CanBeKey(Parameter parameter) =>
        parameter.IsRequired ? YamlScalar.CanBeKey(parameter.Name) : YamlScalar.CanBeOptionalKey(parameter.Name);

    private ObjectNode SchemaOf(Parameter parameter)
    {
        if (parameter.Node.Take<ObjectNode>("schema") is { } schema)
        {
            return schema;
        }

        if (parameter.Node.Take<ObjectNode>("content")?.Entries().FirstOrDefault() is { } content)
        {
            context.Losses.Add(LossKind.Meaning, "content", parameter.Node, $"'{parameter.Name}' is a text in the specs, and {content.Name} on the wire");
        }

        return new ObjectNode(parameter.Node.Place, [new("type", parameter.Node.Place, new ScalarNode(parameter.Node.Place, ScalarKind.Text, "string"))]);
    }

    private SpecType? Type(Parameter parameter, ObjectNode schema, SchemaPlace place)
    {
        var (final, shape) = context.Shapes.Final(schema);
        var type = shape switch
        {
            Shape.Scalar or Shape.Enum => schemas.Map(schema, place),
            Shape.Choice => schemas.Map(schema, place) is { Expression: not "any" } choice && IsOneText(final!) ? choice : null,
            Shape.List => List(parameter, schema, final!, place),
            Shape.Any => SpecType.Of("string"),
            _ => null,
        };
        return type?.Content switch
        {
            // Any text may stand where any value may.
            SpecText { Text: "any" } => SpecType.Of("string"),
            // A number in a text is written as the number is.
            SpecMap map when map.Find("as") is not null => new SpecType(map.Find("type")!),
            null => null,
            _ => type with { IsNullable = false },
        };
    }

    // Of a choice that is an enum of texts, or a scalar in the end.
    private bool IsOneText(ObjectNode choice) =>
        context.Shapes.Of(choice).Alternatives.All(alternative => context.Shapes.Final(alternative).Shape is Shape.Enum or Shape.Scalar);

    private SpecType? List(Parameter parameter, ObjectNode schema, ObjectNode final, SchemaPlace place)
    {
        if (context.Shapes.Of(final).Find("items") is { } items && context.Shapes.Final(items).Shape is not (Shape.Scalar or Shape.Enum or Shape.Any))
        {
            return null;
        }

        var list = schemas.Map(schema, place) with { IsNullable = false };
        list = list.Expression == "list<any>" ? SpecType.Of("list<string>") : list;
        return Separator(parameter) is not { } separator
            ? list
            : new SpecType(list.Content is SpecMap map ? map.With("join", separator) : new SpecMap().With("type", list.Content).With("join", separator));
    }

    /// <summary>What stands between the items of a list; null where each is a parameter of its own.</summary>
    private static string? Separator(Parameter parameter)
    {
        var style = parameter.Node.Text("style") ?? (parameter.Location is "query" or "cookie" ? "form" : "simple");
        var isExploded = parameter.Node.Find("explode") is { } ? parameter.Node.Flag("explode") : style == "form";
        return style switch
        {
            "spaceDelimited" => " ",
            "pipeDelimited" => "|",
            "form" when isExploded && parameter.Location == "query" => null,
            _ => ",",
        };
    }
}
