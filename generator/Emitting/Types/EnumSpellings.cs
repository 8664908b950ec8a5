using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The texts of an enum's values, for an expression that tells them apart.</summary>
internal static class EnumSpellings
{
    /// <summary>
    /// The arms of a switch expression over the variable <c>text</c>, one a value; what no arm takes is left to the caller. A
    /// text that several values have is the first one's, since the compiler refuses a second arm for it.
    /// </summary>
    public static string Arms(DeclarationModel.Enumeration model, Func<EnumValueModel, string> result)
    {
        var taken = new HashSet<string>(model.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        var arms = model.Values
            .Select(value => (value, spellings: value.OtherSpellings.Prepend(value.WireName).Where(taken.Add).ToArray()))
            .Where(arm => arm.spellings.Length > 0)
            .Select(arm => $"{Pattern(model, arm.spellings)} => {result(arm.value)},");
        return string.Join("\n", arms);
    }

    /// <summary>The comparison that the arms call, where case is ignored: a member of the struct that they stand in.</summary>
    public static void WriteComparison(CodeWriter writer, DeclarationModel.Enumeration model)
    {
        if (model.IgnoresCase)
        {
            writer.BlankLine().Lines(
                """
                private static bool Is(global::System.ReadOnlySpan<char> text, string spelling) =>
                    text.Length == spelling.Length && global::System.MemoryExtensions.Equals(text, spelling, global::System.StringComparison.OrdinalIgnoreCase);
                """);
        }
    }

    private static string Pattern(DeclarationModel.Enumeration model, string[] spellings) => model.IgnoresCase
        ? $"_ when {string.Join(" || ", spellings.Select(spelling => $"Is(text, {Literal.String(spelling)})"))}"
        : string.Join(" or ", spellings.Select(Literal.String));
}
