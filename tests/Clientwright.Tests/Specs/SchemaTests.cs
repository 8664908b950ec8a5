using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

public sealed class SchemaTests
{
    [Fact]
    public void A_field_can_say_all_of_this()
    {
        var field = Field("""
            type: list<int32>
            summary: >
              The sizes
              that there are.
            example: "1,2"
            default: ""
            deprecated: true
            name: Sizes
            access: read
            secret: true
            join: ","
            format: unix
            as: string
            single: true
            """);

        Assert.Equal("The sizes that there are.", field.Summary);
        Assert.Equal(("1,2", ""), (field.Example!.Value, field.Default!.Value));
        Assert.Equal((true, true, true), (field.IsDeprecated, field.IsSecret, field.IsSingle));
        Assert.Equal(("Sizes", ",", "unix", "string"), (field.Name!.Value, field.Join!.Value, field.Format!.Value, field.As!.Value));
        Assert.Equal(Access.Read, field.Access);
    }

    [Fact]
    public void A_quoted_null_can_be_told_from_a_plain_one()
    {
        Assert.False(Field("type: string | null\ndefault: null").Default!.IsQuoted);
        Assert.True(Field("type: string | null\ndefault: 'null'").Default!.IsQuoted);
    }

    [Fact]
    public void A_name_in_quotes_may_be_absent_too()
    {
        var fields = Field("fields: { \"@a\": { type: string, optional: true }, \"@b?\": { type: string, optional: false }, c?: { type: string, optional: false } }").Fields!.Value;

        Assert.Equal([("@a", true), ("@b?", false), ("c", true)], fields.Select(field => (field.WireName.Value, field.IsOptional)));
    }

    [Fact]
    public void Schemas_stand_in_schemas()
    {
        var field = Field("items: { values: { fields: { a?: string | null } } }");

        var a = Assert.Single(field.Items!.Values!.Fields!.Value);
        Assert.Equal(("a", true), (a.WireName.Value, a.IsOptional));
        Assert.IsType<TypeExpression.Nullable>(a.Schema.Type);
    }

    [Fact]
    public void An_object_may_have_no_fields_of_its_own()
    {
        var field = Field("fields: {}\nextends: Offer\nothers: any");

        Assert.Equal((0, "Offer"), (field.Fields!.Value.Count, field.Extends!.Value));
        Assert.Equal("any", Assert.IsType<TypeExpression.Named>(field.Others).Name);
    }

    [Fact]
    public void A_field_with_a_mistake_is_left_out()
    {
        var file = SpecAssert.Reports(
            "types:\n  A: { fields: { a: string, [|b|]: , c: string } }\n", "CW1104: 'b' takes a type or a mapping, and this is nothing");

        Assert.Equal(["a", "c"], file.Types[0].Schema.Fields!.Value.Select(field => field.WireName.Value));
    }

    [Theory]
    [InlineData("types:\n  [|A|]:\n  B: A\n", "CW1104: 'A' takes a type or a mapping, and this is nothing")]
    [InlineData("types:\n  A: list<string[||]\n  B: A\n", "CW1201: 'list<string' is not a type: '<' is not closed")]
    [InlineData("types:\n  A: { [|tipe|]: string }\n  B: A\n", "CW1101: 'tipe' is not a key of a type. Perhaps 'type' is meant.")]
    public void A_type_with_a_mistake_is_known_by_its_name(string marked, string message)
    {
        var file = SpecAssert.Reports(marked, message);

        Assert.Equal(["A", "B"], file.Types.Select(type => type.Name.Value));
    }

    [Theory]
    [InlineData("{ type: string, [|fields|]: {} }", "fields", "type")]
    [InlineData("{ enum: [a], [|oneOf|]: [B], discriminator: kind }", "oneOf", "enum")]
    [InlineData("{ fields: { a: { type: string, const: a, [|default|]: b } } }", "default", "const")]
    public void Keys_that_exclude_each_other(string marked, string key, string other) =>
        SpecAssert.Reports($"types:\n  A: {marked}\n", $"CW1105: '{key}' cannot stand beside '{other}': keep one of them");

    [Theory]
    [InlineData("{ type: string, [|closed|]: true }", "closed", "'enum'")]
    [InlineData("{ type: string, [|ignoreCase|]: true }", "ignoreCase", "'enum'")]
    [InlineData("{ oneOf: [B], [|envelope|]: value }", "envelope", "'discriminator'")]
    [InlineData("{ fields: {}, [|discriminator|]: kind }", "discriminator", "'oneOf'")]
    [InlineData("{ type: B, [|extends|]: C }", "extends", "'fields'")]
    [InlineData("{ type: B, [|others|]: any }", "others", "'fields' or 'oneOf'")]
    public void Keys_that_say_nothing_alone(string marked, string key, string others) =>
        SpecAssert.Reports($"types:\n  A: {marked}\n", $"CW1108: '{key}' says nothing without {others}: add it, or remove '{key}'");

    [Theory]
    [InlineData("types:\n  [|A|]: { summary: Something. }\n", "A")]
    [InlineData("types:\n  [|A|]: {}\n", "A")]
    [InlineData("endpoint: X\nroute: GET /\nbody: { items: { [|values|]: {} } }\n", "values")]
    public void A_schema_must_say_what_the_value_is(string marked, string key) =>
        SpecAssert.Reports(
            marked, $"CW1111: '{key}' does not say what the value is: add one of 'type', 'fields', 'items', 'values', 'tuple', 'enum' and 'oneOf'");

    [Theory]
    [InlineData("string")]
    [InlineData("list")]
    [InlineData("null")]
    [InlineData("date-time")]
    public void A_type_cannot_have_the_name_of_a_built_in_one(string name)
    {
        var file = SpecAssert.Reports($"types: {{ [|{name}|]: int32 }}\n", $"CW1202: '{name}' is a built-in type: give this one another name");

        Assert.Empty(file.Types);
    }

    [Theory]
    [InlineData("Offer-Slot")]
    [InlineData("Offer.Slot")]
    [InlineData("Offer Slot")]
    [InlineData("1Offer")]
    [InlineData("_Offer")]
    public void A_type_needs_a_name_that_expressions_can_have(string name) =>
        SpecAssert.Reports(
            $"types: {{ [|{name}|]: int32 }}\n", $"CW1203: '{name}' cannot be the name of a type: write a letter, and then letters, digits and '_'");

    private static SchemaSpec Field(string yaml)
    {
        var indented = string.Concat(yaml.Split('\n').Select(line => $"        {line}\n"));
        return Assert.Single(SpecAssert.Sound($"types:\n  A:\n    fields:\n      a:\n{indented}").Types[0].Schema.Fields!.Value).Schema;
    }
}
