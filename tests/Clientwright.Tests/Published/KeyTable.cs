using System.Globalization;
using System.Text;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>The keys of a construct as a table of Markdown.</summary>
internal static class KeyTable
{
    public static string Of(ConstructRule rule, IEnumerable<KeyRule> keys)
    {
        var table = new StringBuilder("| Key | Value | Meaning |\n|---|---|---|\n");
        foreach (var key in keys)
        {
            var names = key.MayBeOptional ? $"`{key.Name}`, `{key.Name}?`" : $"`{key.Name}`";
            var value = key.IsRequired ? $"{Value(key.Value)}, required" : Value(key.Value);
            table.Append(CultureInfo.InvariantCulture, $"| {names} | {value} | {string.Join(' ', KeyProse.Sentences(key, rule))}{Example(key)} |\n");
        }

        return table.ToString();
    }

    /// <summary>Where on the page a construct is explained.</summary>
    public static string Anchor(ConstructRule rule) => "#" + rule.Title.Replace(' ', '-');

    private static string Value(ValueRule value) => value switch
    {
        ValueRule.Text => "text",
        ValueRule.Choice choice => string.Join(", ", choice.Words.Select(word => $"`{word}`")) + (choice.Otherwise is null ? "" : ", or a media type"),
        ValueRule.Texts => "text or list",
        ValueRule.Type => "type expression",
        ValueRule.Either either => $"{Value(either.Short)}, or {Value(either.Long)}",
        ValueRule.Node node => Link(node.Construct),
        ValueRule.Map map => $"{(map.Names == TextPatterns.Status ? "statuses" : "names")} → {Link(map.Values)}",
        ValueRule.EnumValues => "list, or values → other spellings",
        ValueRule.TupleTypes => "list of types",
        ValueRule.OneOfCases => "list of types, or values → types",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static string Link(Construct construct)
    {
        var rule = SpecGrammar.RuleOf(construct);
        var link = $"[{rule.Title[(rule.Title.IndexOf(' ', StringComparison.Ordinal) + 1)..]}]({Anchor(rule)})";
        return rule.ScalarForm == ScalarForm.Removal ? $"{link}, or `{SpecGrammar.Removal}`" : link;
    }

    private static string Example(KeyRule key) =>
        key.Example is { } example ? $" For example `{example.Replace("|", "\\|", StringComparison.Ordinal)}`." : "";
}
