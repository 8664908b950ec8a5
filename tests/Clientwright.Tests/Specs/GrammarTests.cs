using Clientwright.Specs.Grammar;

namespace Clientwright.Tests.Specs;

/// <summary>The table that everything is made from must be whole itself.</summary>
public sealed class GrammarTests
{
    public static TheoryData<string> Constructs => [.. Enum.GetNames<Construct>()];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Every_construct_has_a_rule(string construct) => Assert.Equal(construct, Rule(construct).Construct.ToString());

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Keys_are_told_apart_and_explained(string construct)
    {
        var rule = Rule(construct);

        Assert.Equal(rule.Keys.Count, rule.Keys.Select(key => key.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rule.Keys, key => Assert.Matches("^[A-Z][a-z]* .*[^ ]\\.$", key.Documentation));
        Assert.Matches("\\.$", rule.Documentation);
    }

    /// <summary>A message about a missing key quotes what the key says, and shows Markdown's marks as they are.</summary>
    [Theory]
    [MemberData(nameof(Constructs))]
    public void What_messages_quote_has_no_marks(string construct) =>
        Assert.All(Rule(construct).Keys.Where(key => key.IsRequired), key => Assert.DoesNotContain('`', key.Documentation));

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Keys_speak_of_keys_that_there_are(string construct)
    {
        var rule = Rule(construct);

        Assert.All(rule.Kinds, kind => Assert.NotNull(rule.Find(kind)));
        Assert.All(rule.Keys.SelectMany(key => key.Excludes), key => Assert.NotNull(rule.Find(key)));
        Assert.All(rule.Keys.Where(key => key.NeedsOneOf.Count > 0), key => Assert.Contains(key.NeedsOneOf, needed => rule.Find(needed) is not null));
    }

    [Theory]
    [InlineData(Construct.Api, "api: P")]
    [InlineData(Construct.Endpoint, "endpoint: X\nroute: GET /")]
    [InlineData(Construct.TypesFile, "")]
    public void Examples_of_a_files_keys_are_sound(object construct, string head)
    {
        var keys = SpecGrammar.RuleOf((Construct)construct).Keys.Where(key => key.Name is not ("api" or "endpoint" or "route" or "path"));
        foreach (var key in keys.Where(key => key.Example is not null))
        {
            SpecAssert.Sound($"{head}\n{key.Name}: {key.Example}\n");
        }
    }

    [Fact]
    public void Examples_of_a_schemas_keys_are_sound()
    {
        foreach (var key in SpecGrammar.RuleOf(Construct.Schema).Keys.Where(key => key.Example is not null && key.Name is not ("discriminator" or "envelope")))
        {
            var kind = SpecGrammar.RuleOf(Construct.Schema).Kinds.Contains(key.Name) ? "" : "type: string, ";
            var needed = key.Name == "oneOf" ? ", discriminator: offerTypeId" : "";
            SpecAssert.Sound($"types: {{ A: {{ {kind}{key.Name}: {key.Example}{needed} }} }}\n");
        }
    }

    private static ConstructRule Rule(string construct) => SpecGrammar.RuleOf(Enum.Parse<Construct>(construct));
}
