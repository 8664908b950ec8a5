using Clientwright.Models;

namespace Clientwright.Tests.Binding;

/// <summary>What is wrong with formats, limits and the values of enums.</summary>
public sealed class ValueDiagnosticTests
{
    [Theory]
    [InlineData("uuid", "seconds", "'seconds' is a format of 'duration', and there is none here: remove 'format'")]
    [InlineData("list<duration>", "unix", "'unix' is a format of 'date-time', and there is none here: write 'iso8601', 'seconds' or 'milliseconds'")]
    [InlineData("Item", "base64", "'base64' is a format of 'bytes', and there is none here: remove 'format'")]
    public void A_format_is_one_of_its_type(string type, string format, string message)
    {
        var bound = Shop.WithFields($"      other?: {{ type: {type}, format: [|{format}|] }}\n");

        bound.AssertReports("CW2300", message);
        Assert.Equal(["Other"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Theory]
    [InlineData("list<string>", "minLength", "a text", "write 'minItems', 'maxItems' or 'unique'")]
    [InlineData("string", "maximum", "a number", "write 'minLength', 'maxLength' or 'pattern'")]
    [InlineData("int32", "maxItems", "a list", "write 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum' or 'multipleOf'")]
    [InlineData("date", "minimum", "a number", "remove 'minimum'")]
    public void A_limit_is_one_of_its_type(string type, string key, string thing, string advice)
    {
        var bound = Shop.WithFields($"      other: {{ type: {type}, [|{key}|]: 1 }}\n");

        bound.AssertReports("CW2307", $"'{key}' is said of {thing}, and this is none: {advice}");
        Assert.IsNotType<TypeModel.Constrained>(bound.Member("Item", "Other").Type);
    }

    [Theory]
    [InlineData("string", "minLength", "-1", "a whole number that is not negative")]
    [InlineData("string", "pattern", "(", "a regular expression of at most 2000 characters")]
    [InlineData("int32", "maximum", "1.5", "a whole number of 32 bits")]
    [InlineData("double", "multipleOf", "0.0", "a number as JSON writes it, within the range of its type, larger than 0")]
    public void A_limit_has_a_value_of_its_own(string type, string key, string value, string expected) => Shop
        .WithFields($"      other: {{ type: {type}, {key}: [|{value}|] }}\n")
        .AssertReports("CW2111", $"'{value}' cannot be the value of '{key}': write {expected}");

    [Fact]
    public void An_enum_is_of_texts_or_numbers()
    {
        var bound = Shop.WithTypes("  Level: { type: [|boolean|], enum: [true] }\n  Item:\n    fields:\n      level: Level\n");

        bound.AssertReports(
            "CW2301", "An enum has texts or numbers, and 'boolean' is neither: write 'int32', 'int64', 'uint64', 'float', 'double' or 'decimal', or remove 'type' for texts");
        Assert.Equal(new TypeModel.Declared("Level", DeclaredKind.OpenEnum), bound.Member("Item", "Level").Type);
    }

    [Theory]
    [InlineData("int32", "1.5", "a whole number of 32 bits")]
    [InlineData("int32", "one", "a whole number of 32 bits")]
    [InlineData("double", "0x1", "a number as JSON writes it, within the range of its type")]
    public void The_values_of_an_enum_are_of_its_type(string type, string value, string expected)
    {
        var bound = Shop.WithTypes($"  Level: {{ type: {type}, enum: [1, [|{value}|]] }}\n");

        bound.AssertReports("CW2111", $"'{value}' cannot be the value of 'enum': write {expected}");
        Assert.Equal(["Value1"], bound.Declaration<DeclarationModel.Enumeration>("Level").Values.Select(value => value.Name));
    }

    [Theory]
    [InlineData("double", "1.50", "1.5")]
    [InlineData("float", "0.1", "0.10000000000001")]
    [InlineData("int64", "0", "-0")]
    public void A_number_is_one_however_it_is_written(string type, string first, string second) => Shop
        .WithTypes($"  Level: {{ type: {type}, enum: [{first}, [|{second}|]] }}\n")
        .AssertReports("CW1110", $"'{second}' is listed in line 2 already: remove one of them");
}
