using System.Globalization;
using Clientwright.Binding;
using Clientwright.Tool.Documents;

namespace Clientwright.Tool.Schemas;

/// <summary>The values of an enum or a constant.</summary>
internal static class EnumValues
{
    /// <summary>The values that are not null, as they are written.</summary>
    public static IReadOnlyList<ScalarNode> All(Schema schema) =>
    [
        .. Values(schema).OfType<ScalarNode>().Where(value => value.Kind != ScalarKind.Null),
    ];

    /// <summary>The values of which each can have a name in C#.</summary>
    public static IReadOnlyList<string> Of(Schema schema)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<double>();
        return
        [
            .. All(schema)
                .Where(value => value.Kind != ScalarKind.Number || numbers.Add(double.Parse(value.Text, CultureInfo.InvariantCulture)))
                .Select(value => value.Text)
                .Distinct(StringComparer.Ordinal)
                .Where(value => CSharpNames.Derive(value, []) is var name && NameLength.IsPossible(name) && names.Add(ReservedNames.OfEnumValue(name, ""))),
        ];
    }

    public static bool AreTexts(Schema schema) => All(schema) is { Count: > 0 } values && values.All(value => value.Kind == ScalarKind.Text);

    /// <summary>The built-in type of values that are no texts, or of none; null where they have none in common.</summary>
    public static string? TypeOf(Schema schema)
    {
        var values = All(schema);
        var hasOthers = Values(schema).Any(value => value is not ScalarNode);
        return values.Select(value => value.Kind).Distinct().ToArray() switch
        {
            [ScalarKind.Text] when !hasOthers => "string",
            [ScalarKind.Boolean] when !hasOthers => "boolean",
            [ScalarKind.Number] when !hasOthers => NumberType(schema, values),
            _ => null,
        };
    }

    /// <summary>The built-in type of a scalar schema.</summary>
    public static string ScalarOf(Schema schema) => ScalarTypeOf(schema).Name;

    public static ScalarType ScalarTypeOf(Schema schema)
    {
        var type = schema.Types switch { [var only] => only, [] => "string", _ => "number" };
        var format = schema.Find("contentEncoding") is ScalarNode { Text: "base64" or "base64url" } encoding ? encoding : schema.Find("format") as ScalarNode;
        return ScalarTypes.Of(type, format?.Text);
    }

    /// <summary>What the JSON of a scalar schema is: a text, a number or a truth value.</summary>
    public static string TokenOf(Schema schema) => schema.Types switch
    {
        ["boolean"] => "boolean",
        ["integer" or "number"] or [_, _, ..] => "number",
        _ => "text",
    };

    private static string NumberType(Schema schema, IReadOnlyList<ScalarNode> values)
    {
        var declared = schema.Types is ["integer" or "number"] ? ScalarOf(schema) : null;
        return declared is not null && values.All(value => ScalarValues.Fits(declared, value.Text)) ? declared
            : values.All(value => ScalarValues.Fits("int64", value.Text)) ? "int64"
            : "double";
    }

    private static IEnumerable<DocumentNode> Values(Schema schema) =>
        schema.Find("const") is { } constant ? [constant] : schema.Find("enum") is ListNode list ? list.Items : [];
}
