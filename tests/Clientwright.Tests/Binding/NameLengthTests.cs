using Clientwright.Models;

namespace Clientwright.Tests.Binding;

/// <summary>Names that no assembly has room for, wherever they can stand: reported, and the rest is generated.</summary>
public sealed class NameLengthTests
{
    private const int Most = 250;

    private static readonly string Long = new('A', Most + 1);

    private static readonly string Message = MessageOf(new string('A', 40), Most + 1);

    [Fact]
    public void A_member()
    {
        var bound = Shop.WithFields($"      [|{Long}|]: string\n      other: {{ type: string, name: [|{Long}|] }}\n      {Long[1..]}: string\n");

        bound.AssertReports("CW2911", Message);
        Assert.Equal([Long[1..]], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_type()
    {
        var bound = Shop.WithTypes($"  [|{Long}|]: {{ fields: {{ a: string }} }}\n  Item: {{ fields: {{ a: {Long}, b: string }} }}\n");

        bound.AssertReports("CW2911", Message);
        Assert.Equal(["B"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_type_in_place_has_the_names_of_all_that_it_stands_in()
    {
        var bound = Shop.WithFields($"      [|{Long[..^3]}|]: {{ fields: {{ a: string }} }}\n      b: string\n");

        bound.AssertReports("CW2911", MessageOf("Item" + Long[..36], Most + 1 - 3 + 4));
        Assert.Equal(["B"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_value_of_an_enum()
    {
        var bound = Shop.WithTypes($"  Item: {{ enum: [[|{Long}|], b] }}\n");

        bound.AssertReports("CW2911", Message);
        Assert.Equal(["B"], bound.Declaration<DeclarationModel.Enumeration>("Item").Values.Select(value => value.Name));
    }

    [Fact]
    public void An_api_and_its_namespace()
    {
        BoundSpecs.Of(("a/api.yaml", $"api: [|{Long}|]\n")).AssertReports("CW2911", Message);
        BoundSpecs.Of(("a/api.yaml", $"api: [|{Long[1..]}|]\n")).AssertReports("CW2911", MessageOf("Consumer." + Long[..31], Most + 9));
        BoundSpecs.Of(("a/api.yaml", $"api: A\nnamespace: [|{Long}|]\n")).AssertReports("CW2911", Message);
    }

    [Theory]
    [InlineData("endpoint: [|NAME|]\nroute: GET /x\nresponses: { 200: { is: Found, means: It is there. } }\n")]
    [InlineData("endpoint: Get\nroute: GET /x\nquery: { [|NAME|]: string }\nresponses: { 200: { is: Found, means: It is there. } }\n")]
    [InlineData("endpoint: Get\nroute: GET /x\nresponses: { 200: { is: Found, means: It is there. }, 404: { is: [|NAME|], means: It is not there. } }\n")]
    [InlineData("endpoint: Get\nroute: GET /x\nresponses: { 200: { is: Found, means: It is there., headers: { [|NAME|]: string } } }\n")]
    public void In_an_endpoint(string endpoint) => BoundSpecs
        .Of((Shop.ApiPath, Shop.Api), (Shop.EndpointPath, endpoint.Replace("NAME", Long, StringComparison.Ordinal)))
        .AssertReports("CW2911", Message);

    private static string MessageOf(string start, int length) =>
        $"The C# name '{start}…' has {length} characters, and at most {Most} are possible: shorten it, or give a shorter one with 'name'";
}
