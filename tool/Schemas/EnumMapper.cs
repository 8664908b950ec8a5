using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>Known values → an enum, which stays open, since servers get new values; a single one → a constant.</summary>
internal sealed class EnumMapper(ImportContext context)
{
    /// <summary>Whether no type has to be declared for it.</summary>
    public static bool IsPlain(Schema schema, SchemaPlace place) =>
        EnumValues.TypeOf(schema) is null or "boolean" || (place.HasConst && IsConstant(schema));

    /// <summary>Whether it has one value.</summary>
    public static bool IsConstant(Schema schema) => EnumValues.All(schema).Count == 1 && !schema.SaysNullable;

    public SpecType Map(Schema schema, SchemaPlace place)
    {
        Take(schema);
        if (EnumValues.TypeOf(schema) is not { } type)
        {
            context.Losses.Add(LossKind.Meaning, "enum", schema.Node, "values of several kinds are free JSON in the specs");
            return SpecType.Any;
        }

        if (IsPlain(schema, place))
        {
            if (type == "boolean" && EnumValues.All(schema).Count == 1 && !place.HasConst)
            {
                context.Losses.Add(LossKind.Check, "enum", schema.Node, $"it is always '{EnumValues.All(schema)[0].Text}', which is not checked");
            }

            return new SpecType(SpecText.Word(type));
        }

        var values = EnumValues.Of(schema);
        foreach (var value in EnumValues.All(schema).Where(value => !values.Contains(value.Text) && value.Kind == ScalarKind.Text))
        {
            context.Losses.Add(LossKind.Meaning, "enum", value, $"'{value.Text}' has the C# name of another value or one that is too long, and is not listed");
        }

        return new SpecType(new SpecMap().With("type", type == "string" ? null : SpecText.Word(type)).With("enum", SpecList.Of(values)));
    }

    private static void Take(Schema schema)
    {
        schema.Take<ListNode>("enum");
        schema.Take<ScalarNode>("const");
        schema.Take<ScalarNode>("format");
    }
}
