using Clientwright.Specs;

namespace Clientwright.Tests.Specs;

/// <summary>What a file declares, by its keys.</summary>
public sealed class FileTests
{
    private const string OpenApi =
        "Documents of OpenAPI are not read: write an api.yaml with 'api' and 'server', and for each operation a file with 'endpoint' and 'route'";

    [Fact]
    public void A_file_of_types()
    {
        var file = SpecAssert.Sound("types: { A: string }\n");

        Assert.Equal((null, null, 1), (file.Api, file.Endpoint, file.Types.Count));
    }

    [Fact]
    public void Types_beside_an_endpoint()
    {
        var file = SpecAssert.Sound("endpoint: X\nroute: GET /\ntypes: { A: string, B: A }\n");

        Assert.Equal(["A", "B"], file.Types.Select(type => type.Name.Value));
    }

    [Fact]
    public void In_a_file_of_both_what_both_have_is_the_endpoints()
    {
        var file = SpecAssert.Sound("api: P\nserver: https://contoso.com\nendpoint: X\nroute: GET /\nsummary: Lists.\nquery: { a: string }\n");

        Assert.Equal("https://contoso.com", file.Api!.Server?.Value);
        Assert.Equal((null, 0), (file.Api.Summary, file.Api.Query.Count));
        Assert.Equal(("Lists.", 1), (file.Endpoint!.Summary, file.Endpoint.Query.Count));
    }

    [Theory]
    [InlineData("[|endpont|]: X\nroute: GET /\n", "endpont", "Perhaps 'endpoint' is meant")]
    [InlineData("route: GET /\n[|Endpoint|]: X\n", "Endpoint", "Perhaps 'endpoint' is meant")]
    [InlineData("[|route|]: GET /\n", "route", "Add the key 'endpoint', or 'api' with a name")]
    [InlineData("[|openapi|]: 3.1.0\npaths: {}\n", "openapi", OpenApi)]
    [InlineData("info: {}\n[|swagger|]: 2.0\n", "swagger", OpenApi)]
    public void A_file_that_declares_nothing(string marked, string key, string hint) =>
        SpecAssert.Reports(marked, $"CW1109: '{key}' would belong to an API or an endpoint, and the file declares neither. {hint}.");

    [Fact]
    public void Types_are_read_in_a_file_that_declares_nothing_else()
    {
        var file = SpecAssert.Reports(
            "[|route|]: GET /\ntypes: { A: string }\n",
            "CW1109: 'route' would belong to an API or an endpoint, and the file declares neither. Add the key 'endpoint', or 'api' with a name.");

        Assert.Single(file.Types);
    }

    [Theory]
    [InlineData("[|-|] a\n", "a list")]
    [InlineData("[|hello|]\n", "a text")]
    public void A_file_that_is_no_mapping(string marked, string found) =>
        SpecAssert.Reports(marked, $"CW1104: 'offer.yaml' takes a mapping, and this is {found}");

    [Fact]
    public void An_endpoint_without_a_sound_name_or_route_is_no_endpoint()
    {
        Assert.Null(SpecParser.Parse("a.yaml", "endpoint: \nroute: GET /\n").Endpoint);
        Assert.Null(SpecParser.Parse("a.yaml", "endpoint: X\nroute: FETCH /\n").Endpoint);
        Assert.Null(SpecParser.Parse("a.yaml", "endpoint: X\n").Endpoint);
    }

    [Theory]
    [InlineData("/api", "it must begin with 'https://' or 'http://'")]
    [InlineData("contoso.com", "it must begin with 'https://' or 'http://'")]
    [InlineData("ftp://contoso.com", "it must begin with 'https://' or 'http://'")]
    [InlineData("https://", "write an absolute address such as 'https://api.contoso.com/v1'")]
    [InlineData("https://contoso .com", "write an absolute address such as 'https://api.contoso.com/v1'")]
    [InlineData("https://me:secret@contoso.com", "it must not hold a user's name or password")]
    [InlineData("https://contoso.com/?a=b", "it must end before a query or a fragment")]
    [InlineData("https://contoso.com/?", "it must end before a query or a fragment")]
    [InlineData("https://contoso.com/#a", "it must end before a query or a fragment")]
    public void A_server_that_routes_cannot_be_relative_to(string server, string what)
    {
        var file = SpecAssert.Reports($"api: P\nserver: [|{server}|]\n", $"CW1231: '{server}' is not the address of a server: {what}");

        Assert.Equal(("P", null), (file.Api!.Name.Value, file.Api.Server));
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("https://api.contoso.com/v1/")]
    [InlineData("HTTPS://[::1]/")]
    public void Servers(string server) => Assert.Equal(server, SpecAssert.Sound($"api: P\nserver: '{server}'\n").Api!.Server?.Value);
}
