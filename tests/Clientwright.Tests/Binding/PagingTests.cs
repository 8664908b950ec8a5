namespace Clientwright.Tests.Binding;

/// <summary>What is wrong with how pages follow each other.</summary>
public sealed class PagingTests
{
    private const string Body = "{ fields: { value: list<string>, next?: uri, token?: string, count: int32, page?: Page } }";

    [Theory]
    [InlineData("{ items: [|values|] }", "CW2511")]
    [InlineData("{ items: [|value.a|] }", "CW2511")]
    [InlineData("{ items: value, next: [|page.made|] }", "CW2511")]
    [InlineData("{ items: value, next: page.a.b }", null)]
    [InlineData("{ items: value, next: [|page.a|] }", "CW2511")]
    [InlineData("{ items: [|count|] }", "CW2512")]
    [InlineData("{ items: value, next: [|count|] }", "CW2512")]
    [InlineData("{ items: value, token: { from: token, to: [|skip|] } }", "CW2515")]
    [InlineData("{ items: value, token: { from: header X-Next, to: query [|skip|] } }", "CW2515")]
    [InlineData("{ items: value, token: { from: token, to: header [|after|] } }", "CW2514")]
    [InlineData("{ items: value, token: { from: token, to: [|fixed|] } }", "CW2514")]
    [InlineData("{ items: value, offset: query [|after|] }", "CW2515")]
    [InlineData("{ items: value, offset: skip, limit: [|topp|] }", "CW2514")]
    [InlineData("{ items: value, next: header [|a b|] }", "CW1232")]
    [InlineData("{ items: value, next: next, [|offset|]: skip }", "CW1105")]
    [InlineData("{ items: value, [|limit|]: skip }", "CW1108")]
    [InlineData("{ items: value, [|token|]: { from: a } }", "CW1103")]
    [InlineData("{ items: value, next: page.next }", null)]
    [InlineData("{ items: value, next: page.odd }", null)]
    [InlineData("{ items: value, token: { from: body page.token, to: query after } }", null)]
    public void Members_and_parameters_are_looked_up(string paging, string? id)
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath,
                "endpoint: GetItem\nroute: GET /item\nquery:\n  after?: string\n  skip?: int32\n  fixed: { type: string, const: a }\n"
                + $"responses:\n  200: {{ is: Found, means: Found., body: {Body} }}\npaging: {paging}\n"
                + "types:\n  Page: { fields: { next?: uri, token?: string, odd?: string | null, made: { type: string, access: write }, a.b?: uri } }\n"));

        bound.AssertIds(id is null ? [] : [id]);
        Assert.Equal(id is null, bound.Endpoint("GetItem").Paging is not null);
    }

    [Fact]
    public void A_member_that_is_only_written_is_none_and_not_proposed() => Shop.WithResponses(
        "  200: { is: Found, means: Found., body: { fields: { value: list<string>, made: { type: string, access: write } } } }\npaging: { items: value, next: [|made|] }\n")
        .AssertReports("CW2511", "A page has no member 'made'. Write the name of a member of 'GetItemFoundBody' that is read.");

    [Fact]
    public void A_parameter_that_cannot_be_is_not_missing_as_well() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath,
            "endpoint: GetItem\nroute: GET /item\nquery:\n  after?: [|any|]\n"
            + "responses:\n  200: { is: Found, means: Found., body: { fields: { value: list<string>, next?: string } } }\npaging: { items: value, token: { from: next, to: query after } }\n"))
        .AssertIds("CW2204");

    [Fact]
    public void A_page_is_the_only_success() => Shop.WithResponses(
        "  200: { is: Found, means: Found., body: { fields: { value: list<string> } } }\n  203: { is: Other, means: Found., body: string }\n[|paging|]: { items: value }\n")
        .AssertReports("CW2510", "A page is the body of the only success, and the endpoint has none or several: give just one response of 2XX a body");

    [Fact]
    public void Methods_of_pages_are_no_endpoint_s() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (Shop.EndpointPath, Shop.Endpoint.Replace("GetItem", "ListPages", StringComparison.Ordinal)),
        ("specs/shop/list.yaml", "endpoint: List\nroute: GET /items\nresponses:\n  200: { is: Found, means: Found., body: { fields: { value: list<string> } } }\n[|paging|]: { items: value }\n"))
        .AssertReports("CW2513", "The method 'ListPagesAsync' reads pages, and is that of the endpoint 'ListPages': give one of the endpoints another name");
}
