namespace Clientwright.Specs.Grammar;

/// <summary>The keys that say what a value must keep to, by what they are said of.</summary>
internal static class ConstraintWords
{
    public static IReadOnlyList<string> OfTexts { get; } = ["minLength", "maxLength", "pattern"];

    public static IReadOnlyList<string> OfNumbers { get; } = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

    public static IReadOnlyList<string> OfLists { get; } = ["minItems", "maxItems", "unique"];

    public static IReadOnlyList<string> All { get; } = [.. OfTexts, .. OfNumbers, .. OfLists];
}
