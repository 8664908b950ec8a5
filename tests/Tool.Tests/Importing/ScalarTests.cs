namespace Clientwright.Tool.Tests.Importing;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("string", null, "string")]
    [InlineData("string", "date", "date")]
    [InlineData("string", "date-time", "date-time")]
    [InlineData("string", "time", "time")]
    [InlineData("string", "duration", "duration")]
    [InlineData("string", "uuid", "uuid")]
    [InlineData("string", "uri", "uri")]
    [InlineData("string", "byte", "bytes")]
    [InlineData("string", "email", "string")]
    [InlineData("boolean", null, "boolean")]
    [InlineData("integer", null, "int64")]
    [InlineData("integer", "int32", "int32")]
    [InlineData("integer", "int64", "int64")]
    [InlineData("integer", "uint64", "uint64")]
    [InlineData("number", null, "double")]
    [InlineData("number", "float", "float")]
    [InlineData("number", "double", "double")]
    [InlineData("number", "decimal", "decimal")]
    public void A_format_has_its_type(string type, string? format, string expected)
    {
        var imported = Field($"type: {type}" + (format is null ? "" : $", format: {format}"));

        Assert.Equal($"Thing:\n  fields:\n    value: {expected}", imported.Types);
        Assert.Empty(imported.Lost);
        Assert.Empty(imported.Changed);
    }

    [Theory]
    [InlineData("integer", "uint8", "int32")]
    [InlineData("integer", "int16", "int32")]
    [InlineData("integer", "uint32", "int64")]
    [InlineData("string", "fax-number", "string")]
    public void A_wider_type_is_told(string type, string format, string expected)
    {
        var imported = Field($"type: {type}, format: {format}");

        Assert.Equal($"Thing:\n  fields:\n    value: {expected}", imported.Types);
        Assert.Equal([$"the format '{format}' of {type} is '{expected}' in the specs"], imported.Changed);
    }

    [Fact]
    public void A_number_in_a_text_stays_one() =>
        Assert.Equal("Thing:\n  fields:\n    value: { type: int64, as: string }", Field("type: string, format: int64").Types);

    [Fact]
    public void A_password_is_a_secret_without_an_example() => Assert.Equal(
        "Thing:\n  fields:\n    value: { type: string, secret: true }",
        Field("type: string, format: password, example: hunter2").Types);

    [Theory]
    [InlineData("3.0.3", "type: string, nullable: true")]
    [InlineData("3.1.0", "type: [string, 'null']")]
    [InlineData("3.1.0", "anyOf: [{ type: string }, { type: 'null' }]")]
    [InlineData("3.2.0", "oneOf: [{ type: 'null' }, { type: string }]")]
    public void Null_is_told_in_the_way_of_every_version(string version, string schema) =>
        Assert.Equal("Thing:\n  fields:\n    value: string | null", Field(schema, version).Types);

    [Theory]
    [InlineData("type: integer, default: 5", "{ type: int64, default: 5 }")]
    [InlineData("type: boolean, default: false", "{ type: boolean, default: false }")]
    [InlineData("type: string, default: 'null'", "{ type: string, default: \"null\" }")]
    [InlineData("type: string, example: 'a, b'", "\n      type: string\n      example: a, b")]
    [InlineData("type: string, format: uuid, example: no-uuid", "uuid")]
    [InlineData("type: integer, default: many", "int64")]
    public void Values_are_kept_that_are_of_the_type(string schema, string expected) =>
        Assert.Equal($"Thing:\n  fields:\n    value: {expected}".Replace(": \n", ":\n", StringComparison.Ordinal), Field(schema).Types);

    [Fact]
    public void A_constant_is_one_in_every_version()
    {
        const string Expected = "Thing:\n  fields:\n    value: { type: string, const: thing }";

        Assert.Equal(Expected, Field("type: string, enum: [thing]").Types);
        Assert.Equal(Expected, Field("const: thing", "3.1.0").Types);
        Assert.Equal("Thing:\n  fields:\n    value: { type: int64, const: 5 }", Field("const: 5", "3.1.0").Types);
    }

    [Fact]
    public void Several_types_are_a_choice()
    {
        var imported = Field("type: [string, integer, 'null', array], items: { type: boolean }, description: Either.", "3.1.0");

        Assert.Equal("Thing:\n  fields:\n    value: { type: ThingValue | null, summary: Either. }\nThingValue: { oneOf: [string, int64, list<boolean>], summary: Either. }", imported.Types);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("type: string, minLength: 1, maxLength: 5, pattern: '^a+$'", "{ type: string, minLength: 1, maxLength: 5, pattern: ^a+$ }")]
    [InlineData("type: integer, minimum: 0, maximum: 9, exclusiveMaximum: true", "{ type: int64, minimum: 0, exclusiveMaximum: 9 }")]
    [InlineData("type: number, exclusiveMinimum: 0.5, multipleOf: 2", "{ type: double, exclusiveMinimum: 0.5, multipleOf: 2 }")]
    [InlineData("type: array, items: { type: string, minLength: 1 }, minItems: 1, uniqueItems: true", "{ items: { type: string, minLength: 1 }, minItems: 1, unique: true }")]
    public void Limits_of_values_are_kept(string schema, string expected)
    {
        var imported = Field(schema, "3.1.0");

        Assert.Equal($"Thing:\n  fields:\n    value: {expected}".Replace(": \n", ":\n", StringComparison.Ordinal), imported.Types);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Limits_that_make_no_sense_are_listed()
    {
        var imported = Field("type: string, minLength: -1, pattern: '(', maximum: 5, format: date-time");

        Assert.Equal("Thing:\n  fields:\n    value: date-time", imported.Types);
        Assert.Equal(["'minLength' is not checked", "'pattern' is not checked", "'maximum' is not checked"], imported.Lost);
    }

    private static Imported Field(string schema, string version = "3.0.3") =>
        Imported.Schemas($"Thing:\n  type: object\n  required: [value]\n  properties:\n    value: {{ {schema} }}", version);
}
