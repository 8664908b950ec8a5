namespace Clientwright.Tool.Tests.Importing;

public sealed class EnumTests
{
    [Theory]
    [InlineData("type: string, enum: [draft, live]", "{ enum: [draft, live] }")]
    [InlineData("enum: [draft, live]", "{ enum: [draft, live] }")]
    [InlineData("type: string, enum: ['null', '1', 'true', ' a', 'x, y']", "\n  enum:\n    - \"null\"\n    - 1\n    - true\n    - \" a\"\n    - x, y")]
    [InlineData("type: boolean, enum: [true, false]", "boolean")]
    [InlineData("type: integer, format: int32, enum: [10, 20]", "{ type: int32, enum: [10, 20] }")]
    [InlineData("enum: [1, 1.0, -2.5]", "{ type: double, enum: [1, -2.5] }")]
    public void Known_values_stay_open(string keywords, string expected)
    {
        var imported = Imported.Schemas($"Thing: {{ {keywords} }}");

        Assert.Equal(("Thing: " + expected).Replace(": \n", ":\n", StringComparison.Ordinal), imported.Types);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void A_null_among_them_may_be_null()
    {
        var imported = Imported.Schemas("Thing: { type: object, properties: { a: { type: string, nullable: true, enum: [x, y, null] } } }");

        Assert.Equal("Thing:\n  fields:\n    a?: ThingA | null\nThingA: { enum: [x, y] }", imported.Types);
    }

    [Fact]
    public void A_value_with_the_name_of_another_is_left_out_and_told()
    {
        var imported = Imported.Schemas("Thing: { type: string, enum: [a-b, a_b, c] }");

        Assert.Equal("Thing: { enum: [a-b, c] }", imported.Types);
        Assert.Equal(["'a_b' has the C# name of another value or one that is too long, and is not listed"], imported.Lost);
    }

    [Fact]
    public void Values_of_several_kinds_are_free_JSON_which_is_told()
    {
        var imported = Imported.Schemas("Thing: { enum: [a, 1, { b: c }] }");

        Assert.Equal("Thing: any", imported.Types);
        Assert.Equal(["values of several kinds are free JSON in the specs"], imported.Lost);
    }

    [Fact]
    public void Names_of_other_tools_are_listed()
    {
        var imported = Imported.Schemas("Thing: { type: string, enum: [a, b], x-enum-varnames: [First, Second] }");

        Assert.Equal("Thing: { enum: [a, b] }", imported.Types);
        Assert.Contains(imported.Losses, loss => loss.Subject == "x-enum-varnames");
    }
}
