using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>The parameters of one endpoint → entries of <c>path</c>, <c>query</c>, <c>headers</c> and <c>cookies</c>.</summary>
internal sealed class ParameterMapper(ImportContext context, SchemaMapper schemas, string endpoint, MemberNames names)
{
    // Brackets behind brackets: more than any server reads.
    private const int MostLevels = 4;

    private readonly Properties _properties = new(context.Shapes);

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
        schema = ListAmong(schema) ?? schema;
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
        var extra = ParameterStyle.Keys(parameter, context.Shapes.Final(schema).Shape).With("deprecated", parameter.Node.Flag("deprecated") && !IsDeprecated(about.Node) ? "true" : null).With("name", given);
        return new SpecEntry(parameter.Name, Annotations.Together(about.Node, extra), isOptional) { Comment = about.Comment };
    }

    private static bool IsDeprecated(SpecNode node) => (node as SpecMap)?.Find("deprecated") is not null;

    private static string? WhyNot(Parameter parameter) => parameter.Location switch
    {
        "query" or "path" or "header" or "cookie" when !CanBeKey(parameter) => "has a name that cannot be written here",
        "cookie" when !TextPatterns.CookieName.Matches(parameter.Name) => "has a name that no cookie can have",
        "header" when !TextPatterns.HeaderName.Matches(parameter.Name) => "has a name that no header can have",
        "header" when TransportHeaders.ReasonAgainst(parameter.Name) is { } reason => reason,
        "query" or "path" or "header" or "cookie" => null,
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

    /// <summary>The list, where the value is that or one of its items: on the wire that is a list of one.</summary>
    private ObjectNode? ListAmong(ObjectNode schema)
    {
        if (context.Shapes.Final(schema) is not ({ } choice, Shape.Choice)
            || context.Shapes.Of(choice).Alternatives.ToLookup(alternative => context.Shapes.Final(alternative).Shape == Shape.List) is not { } alternatives
            || alternatives[true].ToArray() is not [ObjectNode list]
            || !alternatives[false].All(alternative => context.Shapes.Final(alternative).Shape is Shape.Enum or Shape.Scalar))
        {
            return null;
        }

        foreach (var one in alternatives[false])
        {
            context.Losses.Leave(one);
        }

        return list;
    }

    /// <summary>What the value is; null where it cannot be written as texts.</summary>
    private SpecType? Type(Parameter parameter, ObjectNode schema, SchemaPlace place)
    {
        if (context.Shapes.Final(schema) is ({ } choice, Shape.Choice))
        {
            return TypeOfChoice(schema, choice, place);
        }

        if (!CanBeTexts(schema, ParameterStyle.IsDeep(parameter) ? MostLevels : 1))
        {
            return null;
        }

        var type = schemas.Map(schema, place) with { IsNullable = false };
        return type.Content switch
        {
            // Any text may stand where any value may.
            SpecText { Text: "any" } => SpecType.Of("string"),
            SpecText { Text: "list<any>" } => SpecType.Of("list<string>"),
            SpecText { Text: "map<any>" } => SpecType.Of("map<string>"),
            // A number in a text is written as the number is.
            SpecMap { Entries: [{ Key: "type" } first, { Key: "as" }] } => new SpecType(first.Value),
            _ => type,
        };
    }

    private SpecType? TypeOfChoice(ObjectNode schema, ObjectNode choice, SchemaPlace place)
    {
        if (!context.Shapes.Of(choice).Alternatives.All(alternative => context.Shapes.Final(alternative).Shape is Shape.Enum or Shape.Scalar))
        {
            return null;
        }

        if (schemas.IsOneScalar(choice))
        {
            return schemas.Map(schema, place) with { IsNullable = false };
        }

        // Whichever it is, it stands there as a text.
        context.Losses.Leave(choice);
        return SpecType.Of("string");
    }

    /// <param name="levels">How many lists, maps and objects may stand in each other.</param>
    private bool CanBeTexts(DocumentNode node, int levels) => context.Shapes.Final(node) switch
    {
        (_, Shape.Scalar or Shape.Enum or Shape.Any) => true,
        (_, _) when levels == 0 => false,
        ({ } list, Shape.List) => context.Shapes.Of(list).Find("items") is not { } items || (context.Shapes.Final(items).Shape is Shape.Scalar or Shape.Enum or Shape.Any),
        ({ } map, Shape.Map) => context.Shapes.Of(map).Find("additionalProperties") is not ObjectNode values || CanBeTexts(values, levels - 1),
        ({ } members, Shape.Object) => !schemas.Hierarchies.IsBase(members) && _properties.All(members).Values.All(member => CanBeTexts(member, levels - 1)),
        _ => false,
    };
}
