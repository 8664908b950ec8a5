using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Published;

/// <summary>
/// The reference page: prose and examples are written in it, and what the grammar knows stands between marks, comments that a reader
/// of the page does not see. What stands there is made anew.
/// </summary>
internal static partial class ReferencePage
{
    public static string Update(string page) => Place().Replace(page, place => $"{place.Groups["begin"]}{Fill(place)}{place.Groups["end"]}");

    private static string Fill(Match place)
    {
        var rule = place.Groups["rule"].Success ? Rule(place.Groups["rule"].Value) : null;
        var other = place.Groups["other"].Success ? Rule(place.Groups["other"].Value) : null;
        return place.Groups["what"].Value switch
        {
            "keys" => $"\n{KeyTable.Of(rule!, rule!.Keys.Where(key => other is null || !IsShared(key, other)))}",
            "shared" => Names(rule!.Keys.Where(key => IsShared(key, other!)).Select(key => key.Name)),
            "kinds" => Names(rule!.Kinds),
            "types" => $"\n{Types()}",
            var what => throw new InvalidOperationException($"The page has a place for '{what}', which nothing fills."),
        };
    }

    private static ConstructRule Rule(string construct) => SpecGrammar.RuleOf(Enum.Parse<Construct>(construct));

    /// <summary>Whether the other construct has the key too, and says the same of it.</summary>
    private static bool IsShared(KeyRule key, ConstructRule other) =>
        other.Find(key.Name) is { } same
        && (same.Documentation, same.Details, same.Value.Describe()) == (key.Documentation, key.Details, key.Value.Describe());

    private static string Names(IEnumerable<string> names)
    {
        var quoted = names.Select(name => $"`{name}`").ToArray();
        return $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }

    private static string Types()
    {
        var table = new StringBuilder("| Type | A value |\n|---|---|\n");
        foreach (var type in BuiltInTypes.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{type.Form}` | {type.Documentation} |\n");
        }

        return table.ToString();
    }

    [GeneratedRegex(
        @"(?<begin><!-- (?<what>[a-z]+)(?: of (?<rule>\w+))?(?:, (?:with|without) those of (?<other>\w+))? -->)(?<old>.*?)(?<end><!-- end -->)",
        RegexOptions.Singleline)]
    private static partial Regex Place();
}
