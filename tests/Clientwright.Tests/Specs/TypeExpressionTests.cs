using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

public sealed class TypeExpressionTests
{
    [Theory]
    [InlineData("string", "string")]
    [InlineData("date-time", "date-time")]
    [InlineData("Contoso.Offer", "Contoso.Offer")]
    [InlineData("list<string>", "list(string)")]
    [InlineData("map<list<int32>>", "map(list(int32))")]
    [InlineData("string | null", "null(string)")]
    [InlineData("string|null", "null(string)")]
    [InlineData("list< Step | null > | null", "null(list(null(Step)))")]
    [InlineData("' uuid '", "uuid")]
    [InlineData("listing", "listing")]
    [InlineData("tuple<string, int32>", "tuple(string, int32)")]
    [InlineData("list<tuple< Step|null,map<double> ,date-time > | null>", "list(null(tuple(null(Step), map(double), date-time)))")]
    [InlineData("tuple<a, b, c, d, e, f, g>", "tuple(a, b, c, d, e, f, g)")]
    public void Types(string expression, string tree) => Assert.Equal(tree, Tree(Read(expression)));

    [Fact]
    public void Each_part_of_a_type_has_its_place()
    {
        const string Yaml = "types: { A: \"map<list<Step | null>>\" }";
        var map = Assert.IsType<TypeExpression.Map>(SpecAssert.Sound(Yaml).Types[0].Schema.Type);
        var list = Assert.IsType<TypeExpression.List>(map.Value);
        var item = Assert.IsType<TypeExpression.Nullable>(list.Item);

        Assert.Equal(
            ["map<list<Step | null>>", "list<Step | null>", "Step | null", "Step"],
            new[] { map, list, item, item.Inner }.Select(type => Yaml[type.Span.Start..type.Span.End]));
    }

    [Theory]
    [InlineData("list<string[||]", "'<' is not closed")]
    [InlineData("list<string>[|>|]", "'>' closes nothing")]
    [InlineData("list[||]", "a list names the type of its items, as in 'list<string>'")]
    [InlineData("map[||]", "a map names the type of its values, as in 'map<string>'")]
    [InlineData("tuple[||]", "a tuple names two to seven types, as in 'tuple<string, int32>'")]
    [InlineData("tuple[|<|]string>", "a tuple names two to seven types, as in 'tuple<string, int32>'")]
    [InlineData("tuple[|<|]a, b, c, d, e, f, g, h>", "a tuple names two to seven types, as in 'tuple<string, int32>'")]
    [InlineData("tuple<string, int32[||]", "'<' is not closed")]
    [InlineData("tuple<string,[|>|]", "the name of a type is missing here")]
    [InlineData("list<[|>|]", "the name of a type is missing here")]
    [InlineData("list<[||]", "a type is missing at its end")]
    [InlineData("string | [|i|]nt32", "only 'null' can stand behind '|'; for one of several types write 'oneOf'")]
    [InlineData("[|n|]ull | string", "write the type first, as in 'string | null'")]
    [InlineData("[|n|]ull", "write the type first, as in 'string | null'")]
    [InlineData("string | null [|||] null", "'| null' stands there already")]
    [InlineData("string[|?|]", "a '?' belongs to the key, for what may be absent; for what may be null write '| null'")]
    [InlineData("string[|[|]]", "a list is written 'list<string>'")]
    [InlineData("Page[|<|]string>", "only 'list', 'map' and 'tuple' have a type in '< >'")]
    [InlineData("List[|<|]string>", "write 'list<string>'")]
    [InlineData("array[|<|]Price>", "write 'list<Price>'")]
    [InlineData("List[|<|]List<Price>>", "write 'list<string>', or another type between the brackets")]
    [InlineData("List[|<|]int>", "write 'list<string>', or another type between the brackets")]
    [InlineData("Price[|[|]]", "a list is written 'list<Price>'")]
    [InlineData("int[|[|]]", "a list is written 'list<string>'")]
    [InlineData("enum [|[|]draft, live]", "write a mapping with 'enum'")]
    [InlineData("Dictionary[|<|]string, Price>", "write 'map<Price>'; keys are texts")]
    [InlineData("a [|b|]", "a type is one name")]
    [InlineData("a[|/|]b", "'/' has no meaning in a type")]
    public void Texts_that_are_no_type(string marked, string what)
    {
        var text = Testing.MarkedText.Parse(marked).Text;
        SpecAssert.Reports($"types:\n  A: {marked}\n", $"CW1201: '{text}' is not a type: {what}");
    }

    [Fact]
    public void In_braces_a_comma_comes_before_the_type() =>
        SpecAssert.Reports(
            "types:\n  A: { type: map<string, [|int32>|] }\n",
            "CW1102: Inside '{ }' a comma ends a value, so that 'int32>' became a key: put \"map<string, int32>\" in quotes");

    [Fact]
    public void A_map_names_the_type_of_its_values_only() =>
        SpecAssert.Reports(
            "types:\n  A: map<string[|,|] int32>\n",
            "CW1201: 'map<string, int32>' is not a type: a map names the type of its values, as in 'map<string>'");

    [Fact]
    public void Sixteen_levels_are_enough()
    {
        Read(Nested(15));
        SpecAssert.Reports(
            $"types:\n  A: {string.Concat(Enumerable.Repeat("list<", 15))}list[|<|]string>{new string('>', 15)}\n",
            $"CW1201: '{Nested(16)}' is not a type: it is nested more than 16 levels deep; declare the inner types under 'types'");
    }

    private static string Nested(int levels) => string.Concat(Enumerable.Repeat("list<", levels)) + "string" + new string('>', levels);

    private static TypeExpression Read(string expression) => SpecAssert.Sound($"types:\n  A: {expression}\n").Types[0].Schema.Type!;

    private static string Tree(TypeExpression type) => type switch
    {
        TypeExpression.Named named => named.Name,
        TypeExpression.List list => $"list({Tree(list.Item)})",
        TypeExpression.Map map => $"map({Tree(map.Value)})",
        TypeExpression.Tuple tuple => $"tuple({string.Join(", ", tuple.Items.Select(Tree))})",
        TypeExpression.Nullable nullable => $"null({Tree(nullable.Inner)})",
        _ => throw new InvalidOperationException(),
    };
}
