using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

public sealed class EnumTests
{
    [Theory]
    [InlineData("[a, no, 1.10, 'x y', '']", "a; no; 1.10; x y; ")]
    [InlineData("{ canceled: [cancelled, Canceled], running: [], failed: , done: ok }", "canceled=cancelled=Canceled; running; failed; done=ok")]
    public void Values(string yaml, string expected)
    {
        var values = Read($"{{ enum: {yaml} }}").Values.Select(value => string.Join('=', value.OtherSpellings.Prepend(value.Value)));

        Assert.Equal(expected, string.Join("; ", values));
    }

    [Fact]
    public void An_enum_is_open_and_minds_case_unless_it_says_otherwise()
    {
        Assert.Equal((false, false), Manner(Read("{ enum: [a] }")));
        Assert.Equal((true, true), Manner(Read("{ enum: [a], closed: true, ignoreCase: true }")));
        Assert.Equal((false, false), Manner(Read("{ enum: [a], closed: false, ignoreCase: false }")));
    }

    [Theory]
    [InlineData("[a, b, [|a|]]", "a")]
    [InlineData("{ a: [b], c: [[|b|]] }", "b")]
    [InlineData("{ a: [[|c|]], c: [] }", "c")]
    [InlineData("{ a: [[|a|]] }", "a")]
    public void A_value_that_is_listed_twice(string marked, string value) =>
        SpecAssert.Reports($"types:\n  A: {{ enum: {marked} }}\n", $"CW1110: '{value}' is listed in line 2 already: remove one of them");

    [Fact]
    public void Whether_case_counts_is_the_enums_word()
    {
        SpecAssert.Sound("types:\n  A: { enum: [a, A] }\n");
        SpecAssert.Reports(
            "types:\n  A: { enum: [a, [|A|]], ignoreCase: true }\n", "CW1110: 'A' is listed in line 2 already: remove one of them");
        SpecAssert.Reports(
            "types:\n  A: { enum: { a: [], [|A|]: [] }, ignoreCase: true }\n", "CW1006: 'A' stands in line 2 already: remove one of them");
    }

    [Theory]
    [InlineData("[|[|]]", "a list of values, or a mapping of values to their other spellings", "an empty list")]
    [InlineData("[|{|]}", "a list of values, or a mapping of values to their other spellings", "an empty mapping")]
    [InlineData("[|a|]", "a list of values, or a mapping of values to their other spellings", "a text")]
    [InlineData("[a, [|[|]b]]", "a text", "a list")]
    public void Kinds_of_values(string marked, string kind, string found) =>
        SpecAssert.Reports($"types:\n  A: {{ enum: {marked} }}\n", $"CW1104: 'enum' takes {kind}, and this is {found}");

    private static EnumSpec Read(string yaml) => SpecAssert.Sound($"types:\n  A: {yaml}\n").Types[0].Schema.Enum!;

    private static (bool IsClosed, bool IgnoresCase) Manner(EnumSpec spec) => (spec.IsClosed, spec.IgnoresCase);
}
