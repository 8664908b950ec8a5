using Clientwright.Binding;
using Clientwright.Collections;
using Clientwright.Specs;

namespace Clientwright.Tests.Binding;

/// <summary>What of a type other files can depend on, so that an edit of it concerns them.</summary>
public class SharedTypeTests
{
    [Theory]
    [InlineData("name: string", "name: list<int32>")]
    [InlineData("name: string", "name: { type: string, summary: What it is called. }")]
    [InlineData("name: string", "name: string, title?: string")]
    [InlineData("name: string", "title: { type: string, default: none }")]
    public void A_text_or_a_number_concerns_nobody(string before, string after) => Assert.Equal(Shared(before), Shared(after));

    [Theory]
    [InlineData("name: string", "name: Other")]
    [InlineData("name: Other", "name?: Other")]
    [InlineData("name: Other", "name: list<Other>")]
    [InlineData("name: string", "name: { type: string, const: a }")]
    [InlineData("name: { type: string, const: a }", "name: { type: string, const: b }")]
    [InlineData("name: string", "name: { enum: [a] }")]
    [InlineData("name: { enum: [a] }", "title: { enum: [a] }")]
    public void Types_constants_and_what_is_declared_in_place_do(string before, string after) => Assert.NotEqual(Shared(before), Shared(after));

    [Fact]
    public void All_members_do_where_another_needs_them() =>
        Assert.NotEqual(Shared("name: string", needed: ["Item"]), Shared("name: int32", needed: ["Item"]));

    [Theory]
    [InlineData("types: { Item: { fields: {} }, Special: { extends: Item, fields: {} } }", "Item")]
    [InlineData("types: { Item: { fields: {} }, Alias: { type: Item } }", "Item")]
    [InlineData("types: { Item: { fields: {} }, Alias: { items: Item } }", "Item")]
    [InlineData("endpoint: Send\nroute: POST /\nbody: { as: form, type: Item }", "Item")]
    public void Needed_is_what_is_extended_sent_as_a_form_or_stood_for(string text, string name) =>
        Assert.Equal([name], SpecParts.Of(SpecParser.Parse("specs/a.yaml", text)).Needs);

    private static SharedSpec Shared(string fields, params string[] needed) => SharedSpec.Of(
        SpecParser.Parse("specs/a.yaml", $"types: {{ Item: {{ fields: {{ {fields} }} }} }}"), new NeededNames(needed.ToEquatableArray()), last: null);
}
