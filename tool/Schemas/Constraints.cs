using System.Text.RegularExpressions;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Schemas;

/// <summary>What a value must keep to → the keys that say so. What the language does not know of a type is left, and so listed.</summary>
internal sealed class Constraints(Shapes shapes)
{
    public IEnumerable<SpecEntry> Of(Schema schema)
    {
        var (known, type) = Known(schema);
        foreach (var word in known)
        {
            var keyword = word == "unique" ? "uniqueItems" : word;
            if (schema.Find(keyword) is ScalarNode value && ArgumentOf(word, value, type) is { } argument)
            {
                schema.Take<ScalarNode>(keyword);
                yield return new SpecEntry(Word(word, schema), argument);
            }
        }
    }

    /// <summary>The words for the type that the schema itself says, and that type.</summary>
    private (IReadOnlyList<string> Words, string Type) Known(Schema schema) => shapes.ShapeOf(schema) switch
    {
        Shape.List => (schema.Has("prefixItems") ? [] : ConstraintWords.OfLists, ""),
        Shape.Scalar when EnumValues.ScalarTypeOf(schema) is { Form: null, Name: var name } =>
            name == "string" ? (ConstraintWords.OfTexts, name)
            : BuiltInTypes.Numbers.Contains(name) ? (ConstraintWords.OfNumbers, name)
            : ([], name),
        _ => ([], ""),
    };

    // Before OpenAPI 3.1 a limit says beside itself that it is none of the values.
    private static string Word(string word, Schema schema) => word switch
    {
        "minimum" when schema.Flag("exclusiveMinimum") => "exclusiveMinimum",
        "maximum" when schema.Flag("exclusiveMaximum") => "exclusiveMaximum",
        _ => word,
    };

    private static SpecText? ArgumentOf(string word, ScalarNode value, string type) => word switch
    {
        "unique" => value is { Kind: ScalarKind.Boolean, Text: "true" } ? SpecText.Word("true") : null,
        "pattern" => value.Kind == ScalarKind.Text && IsPattern(value.Text) ? new SpecText(value.Text) : null,
        "minLength" or "maxLength" or "minItems" or "maxItems" => value.Kind == ScalarKind.Number && ScalarValues.Fits("int32", value.Text) && value.Text[0] != '-' ? new SpecText(value.Text) : null,
        "multipleOf" when value.Text.StartsWith('-') || !value.Text.Any(digit => digit is >= '1' and <= '9') => null,
        _ => value.Kind == ScalarKind.Number && ScalarValues.Fits(type, value.Text) ? new SpecText(value.Text) : null,
    };

    private static bool IsPattern(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
            return text.Length > 0;
        }
        catch (ArgumentException)
        {
            // There is no way to ask.
            return false;
        }
    }
}
