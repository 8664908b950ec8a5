using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

/// <summary>The route and the parameters that are declared for it must agree; afterwards they do.</summary>
public sealed class PathParameterTests
{
    [Fact]
    public void A_parameter_that_is_not_declared_is_read_as_a_string()
    {
        var file = SpecAssert.Reports(
            "endpoint: X\nroute: GET /{publisherId}/{[|offerId|]}\npath: { publisherId: uuid }\n",
            "CW1215: 'offerId' is not declared under 'path'. Declare it there: 'offerId: string'.");

        Assert.Equal(["publisherId: uuid", "offerId: string"], Path(file));
    }

    [Fact]
    public void No_parameter_is_declared_where_there_is_no_path() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: GET /{[|offerId|]}\n", "CW1215: 'offerId' is not declared under 'path'. Declare it there: 'offerId: string'.");

    [Fact]
    public void A_slip_is_told_once_and_the_declared_parameter_taken()
    {
        var file = SpecAssert.Reports(
            "endpoint: X\nroute: GET /{[|offerID|]}\npath: { offerId: uuid }\n",
            "CW1215: 'offerID' is not declared under 'path'. Perhaps 'offerId' is meant.");

        Assert.Equal(["offerID: uuid"], Path(file));
    }

    [Fact]
    public void A_parameter_that_is_not_in_the_route_is_left_out()
    {
        var file = SpecAssert.Reports(
            "endpoint: X\nroute: GET /offers\npath: { [|offerId|]: string }\n",
            "CW1216: '{offerId}' does not stand in the route: add it there, or remove the parameter");

        Assert.Empty(Path(file));
    }

    [Fact]
    public void A_parameter_that_stands_twice_in_the_route_is_one()
    {
        var file = SpecAssert.Reports(
            "endpoint: X\nroute: GET /{a}/{[|a|]}\npath: { a: string }\n",
            "CW1217: '{a}' stands in the route already: give this one another name");

        Assert.Equal(["a: string"], Path(file));
    }

    [Fact]
    public void Parameters_come_in_the_order_of_the_route() =>
        Assert.Equal(["a: string", "b: uuid"], Path(SpecAssert.Sound("endpoint: X\nroute: GET /{a}/{b}\npath: { b: uuid, a: string }\n")));

    [Fact]
    public void A_parameter_with_a_mistake_is_declared_nevertheless() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: GET /{offerId}\npath: { [|offerId|]: {} }\n",
            "CW1111: 'offerId' does not say what the value is: add one of 'type', 'fields', 'items', 'values' and 'enum'");

    [Fact]
    public void Of_a_path_that_cannot_be_read_nothing_more_is_told() =>
        SpecAssert.Reports("endpoint: X\nroute: GET /{offerId}\npath: [|[|]offerId]\n", "CW1104: 'path' takes a mapping, and this is a list");

    [Fact]
    public void Of_a_route_that_cannot_be_read_nothing_more_is_told() =>
        SpecAssert.Reports(
            "endpoint: X\nroute: [|get|] /\npath: { offerId: string }\n",
            "CW1212: 'get' is not an HTTP method that specs know. Perhaps 'GET' is meant.");

    [Fact]
    public void A_path_parameter_can_be_optional()
    {
        var parameter = Assert.Single(SpecAssert.Sound("endpoint: X\nroute: GET /a{offerId}\npath:\n  offerId?: { type: string, style: label }\n").Endpoint!.Path);

        Assert.Equal((true, "offerId", "label"), (parameter.IsOptional, parameter.WireName.Value, parameter.Style!.Value));
    }

    private static string[] Path(SpecFile file) =>
        [.. file.Endpoint!.Path.Select(parameter => $"{parameter.WireName}: {Assert.IsType<TypeExpression.Named>(parameter.Schema.Type).Name}")];
}
