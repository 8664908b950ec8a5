using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>Known values → an enum, which stays open, since servers get new values; a single one → a constant.</summary>
internal sealed class EnumMapper(ImportContext context)
{
    /// <summary>Whether no type has to be declared for it.</summary>
    public static bool IsPlain(Schema schema, SchemaPlace place) => !EnumValues.AreTexts(schema) || (place.HasConst && IsConstant(schema));

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
            if (!place.HasConst || !IsConstant(schema))
            {
                ReportUnlisted(schema, type);
            }

            return new SpecType(SpecText.Word(type));
        }

        var values = EnumValues.Of(schema);
        foreach (var value in EnumValues.All(schema).Where(value => !values.Contains(value.Text)))
        {
            context.Losses.Add(LossKind.Meaning, "enum", value, $"'{value.Text}' has the C# name of another value or one that is too long, and is not listed");
        }

        return new SpecType(new SpecMap().With("enum", SpecList.Of(values)));
    }

    private void ReportUnlisted(Schema schema, string type)
    {
        var texts = EnumValues.All(schema).Select(value => value.Text).ToArray();
        if (type != "boolean" || texts.Length == 1)
        {
            context.Losses.Add(LossKind.Check, "enum", schema.Node, $"of {type} the values {string.Join(", ", texts.Take(10))} are not listed");
        }
    }

    private static void Take(Schema schema)
    {
        schema.Take<ListNode>("enum");
        schema.Take<ScalarNode>("const");
        schema.Take<ScalarNode>("format");
    }
}
