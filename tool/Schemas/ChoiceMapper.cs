using Clientwright.Collections;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary><c>oneOf</c> and <c>anyOf</c> → a choice that a member tells apart, or less than that where the alternatives have more in common.</summary>
internal sealed class ChoiceMapper(ImportContext context, SchemaMapper schemas, Hierarchies hierarchies)
{
    private readonly Properties _properties = new(context.Shapes);
    private readonly UntaggedCases _untagged = new(context, new Properties(context.Shapes));

    /// <summary>The only alternative; null where there are several.</summary>
    public DocumentNode? Single(Schema schema)
    {
        var alternatives = schema.Alternatives;
        return alternatives switch
        {
            [var only] => only,
            [var one, var other] when IsAnyText(one) && IsTextEnum(other) => Taken(one, other),
            [var one, var other] when IsAnyText(other) && IsTextEnum(one) => Taken(other, one),
            _ => null,
        };
    }

    public bool IsOneScalar(Schema schema) => AreTexts(schema) || (CommonScalar(schema) is not null && CasesOf(schema) is null);

    /// <summary>Whether no type has to be declared for it.</summary>
    public bool IsPlain(Schema schema) => !AreTexts(schema) && CasesOf(schema) is null && (CommonScalar(schema) is not null || _untagged.Of(schema) is null);

    public SpecType Map(Schema schema, SchemaPlace place)
    {
        if (Single(schema) is { } only)
        {
            return schemas.Map(only, place);
        }

        if (AreTexts(schema))
        {
            return MapTexts(schema);
        }

        if (CasesOf(schema) is not { } choice)
        {
            return CommonScalar(schema) is { } scalar ? SpecType.Of(scalar) : MapUntagged(schema, place) ?? Report(schema);
        }

        var cases = choice.Kinds.Select(kind => new SpecEntry(kind.Key, TypeOf(kind.Value, place.Name + Identifiers.Of(kind.Key, "Kind"), choice.Property)));
        return new SpecType(new SpecMap(IsBlock: true)
            .With("oneOf", new SpecMap(IsBlock: true).With(cases))
            .With("discriminator", choice.Property)
            .With("others", choice.Others is null ? null : TypeOf(choice.Others, place.Name + "Other", choice.Property)));
    }

    /// <summary>A choice whose types are told apart by what their JSON looks like.</summary>
    private SpecType? MapUntagged(Schema schema, SchemaPlace place)
    {
        if (_untagged.Of(schema) is not { } cases)
        {
            return null;
        }

        var types = new List<SpecNode>();
        var isNullable = false;
        foreach (var (node, merged) in cases)
        {
            var type = merged is not null ? SpecType.Of(merged) : schemas.Map(node, place.Item() with { IsShared = true, Name = NameOf(node, place) });
            isNullable |= type.IsNullable;
            types.Add(type.Content is SpecText text ? text : SpecText.Type(context.Types.Use(node, NameOf(node, place)).Name));
        }

        return new SpecType(new SpecMap().With("oneOf", new SpecList(types.Distinct().ToEquatableArray())), isNullable);
    }

    private string NameOf(DocumentNode node, SchemaPlace place) => place.Name + context.Shapes.Final(node) switch
    {
        (_, Shape.List) => "List",
        (_, Shape.Map or Shape.Object) => "Object",
        ({ } values, Shape.Enum) => EnumValues.AreTexts(context.Shapes.Of(values)) ? "Word" : "Number",
        _ => "Value",
    };

    private SpecType Report(Schema schema)
    {
        context.Losses.AddWhole(LossKind.Meaning, schema.Has("oneOf") ? "oneOf" : "anyOf", schema.Node, "what nothing tells apart is free JSON in the specs");
        return SpecType.Any;
    }

    /// <param name="property">What tells the kinds apart. A kind that it tells from kinds of its own stands for what it is besides.</param>
    private SpecText TypeOf(DocumentNode kind, string suggestion, string property)
    {
        var node = context.Shapes.Final(kind).Node!;
        var isInPlace = node.Parent is ListNode;
        var name = context.Types.Use(node, isInPlace ? suggestion : SchemaMapper.NameOfTarget(node), hierarchies.IsBase(node) && hierarchies.PropertyOf(node) == property ? TypeRole.Members : TypeRole.Whole).Name;
        return SpecText.Type(name);
    }

    /// <summary>The kinds by the values that select them; null where nothing does.</summary>
    private ChoiceCases? CasesOf(Schema schema)
    {
        var alternatives = schema.Alternatives;
        if (alternatives.Count == 0 || !alternatives.All(alternative => ChoiceCases.CanBeKind(alternative, context.Shapes)))
        {
            return null;
        }

        return Discriminator.Of(schema, context.Documents) is { } discriminator
            ? ChoiceCases.By(discriminator, alternatives, _properties, context)
            : ChoiceCases.ByConstant(alternatives, _properties);
    }

    /// <summary>Texts of which some are known: an open enum.</summary>
    private SpecType MapTexts(Schema schema)
    {
        var values = Finals(schema)
            .Where(final => final.Shape == Shape.Enum)
            .SelectMany(final => EnumValues.Of(context.Shapes.Of(final.Node!)))
            .Distinct(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new SpecType(new SpecMap().With("enum", SpecList.Of(values.Where(value => names.Add(Clientwright.Binding.CSharpNames.Derive(value, []))))));
    }

    private bool AreTexts(Schema schema)
    {
        var alternatives = schema.Alternatives;
        return alternatives.Any(IsTextEnum) && alternatives.All(alternative => IsAnyText(alternative) || IsTextEnum(alternative));
    }

    private string? CommonScalar(Schema schema)
    {
        var finals = Finals(schema);
        if (finals.Any(final => final.Shape != Shape.Scalar))
        {
            return null;
        }

        var types = finals.Select(final => EnumValues.ScalarOf(context.Shapes.Of(final.Node!))).Distinct().ToArray();
        return types switch
        {
            [var only] => only,
            _ when types.All(type => type is "int32" or "int64") => "int64",
            _ when types.All(type => type is "int32" or "int64" or "float" or "double") => "double",
            _ when types.All(type => type is "string" or "uri" or "uuid" or "date" or "date-time" or "time" or "duration" or "bytes") => "string",
            _ => null,
        };
    }

    /// <summary>What the alternatives are in the end; it goes into the type of the choice.</summary>
    private (ObjectNode? Node, Shape Shape)[] Finals(Schema schema)
    {
        var finals = schema.Alternatives.Select(context.Shapes.Final).ToArray();
        foreach (var (node, _) in finals.Where(final => final.Node is not null && final.Shape is Shape.Scalar or Shape.Enum))
        {
            context.Types.MarkUsed(node!);
            context.Shapes.Of(node!).Take<ListNode>("enum");
            context.Shapes.Of(node!).Text("format");
        }

        return finals;
    }

    private bool IsAnyText(DocumentNode node) =>
        context.Shapes.Final(node) is ({ } final, Shape.Scalar) && EnumValues.ScalarOf(context.Shapes.Of(final)) == "string";

    private bool IsTextEnum(DocumentNode node) =>
        context.Shapes.Final(node) is ({ } final, Shape.Enum) && EnumValues.AreTexts(context.Shapes.Of(final));

    private static DocumentNode Taken(DocumentNode taken, DocumentNode result)
    {
        (taken as ObjectNode)?.Take("type");
        return result;
    }
}
