using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

/// <summary>Tuples whose types stand in a list.</summary>
public sealed class TupleTests
{
    [Fact]
    public void A_list_of_types_is_a_tuple_with_a_place()
    {
        const string Yaml = "types:\n  A: { tuple: [string, list<int32> | null] }\n";
        var tuple = Assert.IsType<TypeExpression.Tuple>(SpecAssert.Sound(Yaml).Types[0].Schema.Type);

        Assert.Equal(["string", "list<int32> | null"], tuple.Items.Select(item => Yaml[item.Span.Start..item.Span.End]));
        Assert.Equal("[", Yaml[tuple.Span.Start..tuple.Span.End]);
    }

    [Theory]
    [InlineData("tuple: [|[|]string]", "CW1104: 'tuple' takes a list of two to seven types, and this is a list")]
    [InlineData("tuple: [|[|]a, b, c, d, e, f, g, h]", "CW1104: 'tuple' takes a list of two to seven types, and this is a list")]
    [InlineData("tuple: [|string|]", "CW1104: 'tuple' takes a list of two to seven types, and this is a text")]
    [InlineData("tuple: [string, [|[|]int32]]", "CW1104: 'tuple' takes a type, and this is a list")]
    [InlineData("tuple: [string, \"list<int32[||]\"]", "CW1201: 'list<int32' is not a type: '<' is not closed")]
    [InlineData("type: string, [|tuple|]: [string, string]", "CW1105: 'tuple' cannot stand beside 'type': keep one of them")]
    public void Lists_that_are_no_tuple(string marked, string message) =>
        SpecAssert.Reports($"types:\n  A: {{ {marked} }}\n", message);

    [Fact]
    public void In_braces_a_comma_comes_before_the_second_type() =>
        SpecAssert.Reports(
            "types:\n  A: { type: tuple<string, [|int32>|] }\n",
            "CW1102: Inside '{ }' a comma ends a value, so that 'int32>' became a key: put \"tuple<string, int32>\" in quotes");
}
