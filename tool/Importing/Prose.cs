using System.Globalization;
using Clientwright.Collections;

namespace Clientwright.Tool.Importing;

/// <summary>A description, in Markdown mostly, as specs have it: one paragraph, and what follows as a comment.</summary>
internal sealed record Prose(string Sentence, EquatableArray<string> Rest)
{
    public static Prose? Of(params IEnumerable<string?> texts)
    {
        var lines = texts.OfType<string>().SelectMany(text => LinesOf(text).Append("")).ToArray();
        var first = lines.SkipWhile(IsEmpty).TakeWhile(line => !IsEmpty(line)).ToArray();
        var rest = lines.SkipWhile(IsEmpty).SkipWhile(line => !IsEmpty(line)).SkipWhile(IsEmpty).Reverse().SkipWhile(IsEmpty).Reverse().ToArray();
        var sentence = string.Join(" ", first.Select(line => line.Trim())).TrimStart('#', ' ');
        return sentence.Length == 0 ? null : new Prose(sentence, WithoutRepeatedBreaks(rest).ToEquatableArray());
    }

    /// <summary>With a remark behind the sentence.</summary>
    public Prose With(string remark) => this with { Sentence = Sentence.Length == 0 ? remark : $"{Sentence} {remark}" };

    private static bool IsEmpty(string line) => line.Trim().TrimStart('#').Length == 0;

    private static IEnumerable<string> WithoutRepeatedBreaks(string[] lines) =>
        lines.Where((line, index) => line.Length > 0 || (index > 0 && lines[index - 1].Length > 0));

    /// <summary>Lines without the characters that YAML has no room for, and without those that YAML or C# takes for the end of one.</summary>
    private static IEnumerable<string> LinesOf(string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Split('\n', '\r', '\u0085', '\u2028', '\u2029')
        .Select(line => string.Concat(line.Replace('\t', ' ').EnumerateRunes().Where(IsText).Select(rune => rune.ToString())).TrimEnd());

    private static bool IsText(System.Text.Rune rune) =>
        rune.Value is not (0xFFFD or 0xFEFF or 0xFFFE or 0xFFFF) && System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate);
}
