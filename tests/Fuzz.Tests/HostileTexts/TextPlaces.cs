using Clientwright.Fuzz.Documents;
using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Tests.HostileTexts;

/// <summary>Finds the places of texts in specs, along the grammar.</summary>
internal static class TextPlaces
{
    /// <summary>All places that the grammar has.</summary>
    public static IEnumerable<string> Known => SpecGrammar.All.SelectMany(rule =>
        rule.Keys.SelectMany(key => NamesOf($"{rule.Construct}.{key.Name}", key.Value))
            .Concat(rule.ScalarForm == ScalarForm.None ? [] : [InShort(rule.Construct)]));

    /// <summary>The places of a file.</summary>
    public static IEnumerable<TextPlace> In(Mapping file, Construct construct) =>
        file.Entries.SelectMany(entry => SpecGrammar.RuleOf(construct).Find(entry.Key.Text.TrimEnd('?')) is { } key
            ? Of($"{construct}.{key.Name}", key.Value, entry.Value)
            : []);

    private static IEnumerable<TextPlace> Of(string name, ValueRule rule, Node value) => (rule, value) switch
    {
        (ValueRule.Text or ValueRule.Type or ValueRule.Choice, Scalar scalar) => [new TextPlace(name, scalar)],
        (ValueRule.Texts, _) => ScalarsIn(name, value),
        (ValueRule.Either either, Mapping) => Of(name, either.Long, value),
        (ValueRule.Either either, _) => Of(name, either.Short, value),
        (ValueRule.Node node, _) => Of(node.Construct, value),
        (ValueRule.Map map, Mapping mapping) => mapping.Entries.SelectMany(entry =>
            Of(map.Values, entry.Value).Prepend(new TextPlace(name + (IsFree(map, entry.Value) ? ", free name" : ", name"), entry.Key))),
        (ValueRule.TupleTypes or ValueRule.EnumValues or ValueRule.OneOfCases, Sequence) => ScalarsIn(name + ", item", value),
        (ValueRule.EnumValues or ValueRule.OneOfCases, Mapping mapping) => mapping.Entries.SelectMany(entry =>
            ScalarsIn(name + ", other", entry.Value).Prepend(new TextPlace(name + ", value", entry.Key))),
        _ => [],
    };

    private static IEnumerable<TextPlace> Of(Construct construct, Node value) => value switch
    {
        Mapping mapping => In(mapping, construct),
        Scalar scalar => [new TextPlace(InShort(construct), scalar)],
        _ => [],
    };

    private static IEnumerable<TextPlace> ScalarsIn(string name, Node value) => value.All().OfType<Scalar>().Select(scalar => new TextPlace(name, scalar));

    private static IEnumerable<string> NamesOf(string name, ValueRule rule) => rule switch
    {
        ValueRule.Text or ValueRule.Type or ValueRule.Choice or ValueRule.Texts => [name],
        ValueRule.Either either => NamesOf(name, either.Long).Concat(NamesOf(name, either.Short)),
        ValueRule.Map { FreeBeside: not null } => [name + ", name", name + ", free name"],
        ValueRule.Map => [name + ", name"],
        ValueRule.TupleTypes => [name + ", item"],
        ValueRule.EnumValues or ValueRule.OneOfCases => [name + ", item", name + ", value", name + ", other"],
        _ => [],
    };

    private static bool IsFree(ValueRule.Map map, Node value) => map.FreeBeside is { } key && value is Mapping mapping && mapping.Find(key) is not null;

    private static string InShort(Construct construct) => $"{construct} in short";
}
