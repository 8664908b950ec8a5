namespace Clientwright.Specs.Grammar;

/// <content>What a value must keep to.</content>
internal static partial class SpecGrammar
{
    private static IReadOnlyList<KeyRule> ConstraintKeys =>
    [
        new("minLength", Name, "The fewest characters of a text.") { Example = "1" },
        new("maxLength", Name, "The most characters of a text.") { Example = "50" },
        new("pattern", Name, "A regular expression that is found in the text, as .NET and ECMAScript both read it.") { Example = "\"^[a-z][a-z0-9-]*$\"" },
        new("minimum", Name, "The smallest number.") { Example = "0" },
        new("maximum", Name, "The largest number.") { Example = "100" },
        new("exclusiveMinimum", Name, "A number that the value is larger than.") { Example = "0" },
        new("exclusiveMaximum", Name, "A number that the value is smaller than.") { Example = "1.5" },
        new("multipleOf", Name, "A number of which the value is a multiple.") { Example = "5" },
        new("minItems", Name, "The fewest items of a list.") { Example = "1" },
        new("maxItems", Name, "The most items of a list.") { Example = "10" },
        new("unique", Flag, "Whether no two items of a list are equal."),
    ];
}
