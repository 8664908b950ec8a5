using Clientwright.Models;

namespace Clientwright.Tests.Binding;

/// <summary>What is wrong with the variables of a server.</summary>
public sealed class ServerTests
{
    [Theory]
    [InlineData("list<string>")]
    [InlineData("map<string>")]
    public void A_variable_has_one_text(string type) => BoundSpecs.Of(
        (Shop.ApiPath, $"api: Shop\nserver: [|https://{{a}}.shop.example|]\nvariables:\n  a: {type}\n"),
        (Shop.EndpointPath, Shop.Endpoint))
        .AssertReports("CW2522", "'a' has to be a text, a number or an enum where it stands in the address of the server");

    [Fact]
    public void A_variable_that_cannot_be_read_is_not_missing_as_well() => BoundSpecs.Of(
        (Shop.ApiPath, "api: Shop\nserver: https://{a}.shop.example\nvariables:\n  [|a|]: { summary: What it is. }\n"),
        (Shop.EndpointPath, Shop.Endpoint))
        .AssertIds("CW1111");

    [Fact]
    public void What_a_type_is_can_be_printed()
    {
        var text = new TypeModel.List(new TypeModel.Constrained(new TypeModel.Nullable(new TypeModel.Scalar(ScalarKind.String)), [])).ToString();

        Assert.StartsWith("List { Item = Constrained { Inner = Nullable { Inner = Scalar { Kind = String", text, StringComparison.Ordinal);
    }
}
