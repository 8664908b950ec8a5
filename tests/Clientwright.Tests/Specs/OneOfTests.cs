using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

public sealed class OneOfTests
{
    [Fact]
    public void A_list_selects_by_the_names_of_the_types()
    {
        var oneOf = Read("{ oneOf: [Machine, Solution], discriminator: kind }");

        Assert.Equal("kind", oneOf.Discriminator?.Value);
        Assert.Equal([("Machine", "Machine"), ("Solution", "Solution")], Cases(oneOf));
        Assert.Null(oneOf.Others);
    }

    [Fact]
    public void A_mapping_selects_by_its_keys()
    {
        var oneOf = Read("{ oneOf: { microsoft-azure-virtualmachines: Machine, vm: Machine }, discriminator: offerTypeId, others: Offer }");

        Assert.Equal([("microsoft-azure-virtualmachines", "Machine"), ("vm", "Machine")], Cases(oneOf));
        Assert.Equal("Offer", Assert.IsType<TypeExpression.Named>(oneOf.Others).Name);
    }

    [Fact]
    public void The_others_may_be_kept_as_they_are() =>
        Assert.Equal("any", Assert.IsType<TypeExpression.Named>(Read("{ oneOf: [B], discriminator: kind, others: any }").Others).Name);

    [Fact]
    public void The_others_are_the_choices_and_no_members() =>
        Assert.Null(SpecAssert.Sound("types:\n  A: { oneOf: [B], discriminator: kind, others: C }\n").Types[0].Schema.Others);

    [Theory]
    [InlineData("{ oneOf: [B, [|string|]], discriminator: kind }", "string")]
    [InlineData("{ oneOf: { b: B, c: [|list<B>|] }, discriminator: kind }", "list<B>")]
    [InlineData("{ oneOf: { b: B, c: [|B | null|] }, discriminator: kind }", "B | null")]
    [InlineData("{ oneOf: { b: B }, discriminator: kind, others: [|string|] }", "string")]
    public void Cases_are_named_types(string marked, string type)
    {
        var file = SpecAssert.Reports(
            $"types:\n  A: {marked}\n", $"CW1204: '{type}' cannot be a case of 'oneOf': declare a type under 'types' and write its name");

        Assert.Single(file.Types[0].Schema.OneOf!.Cases);
    }

    [Fact]
    public void Without_a_discriminator_or_in_an_envelope_cases_are_types()
    {
        var untagged = Read("{ oneOf: { text: string, many: list<B> } }");
        Assert.Null(untagged.Discriminator);
        Assert.True(untagged.IsMapping);
        Assert.Equal(["text", "many"], untagged.Cases.Select(one => one.Value.Value));
        Assert.IsType<TypeExpression.List>(untagged.Cases[1].Type);

        var enveloped = Read("{ oneOf: [B, string], discriminator: kind, envelope: value }");
        Assert.Equal(("kind", "value", false), (enveloped.Discriminator?.Value, enveloped.Envelope?.Value, enveloped.IsMapping));
        Assert.Equal([("B", "B"), ("string", "string")], Cases(enveloped));
    }

    [Fact]
    public void Cases_that_stand_twice()
    {
        SpecAssert.Reports(
            "types:\n  A: { oneOf: [B, [|B|]], discriminator: kind }\n", "CW1110: 'B' is listed in line 2 already: remove one of them");
        SpecAssert.Reports(
            "types:\n  A: { oneOf: { b: B, [|b|]: C }, discriminator: kind }\n", "CW1006: 'b' stands in line 2 already: remove one of them");
    }

    private static OneOfSpec Read(string yaml) => SpecAssert.Sound($"types:\n  A: {yaml}\n").Types[0].Schema.OneOf!;

    private static IEnumerable<(string Value, string Type)> Cases(OneOfSpec oneOf) =>
        oneOf.Cases.Select(one => (one.Value.Value, Assert.IsType<TypeExpression.Named>(one.Type).Name));
}
