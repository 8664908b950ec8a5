namespace Clientwright.Tool.Tests.Importing;

/// <summary>The address of the API, and what stands in braces in it.</summary>
public sealed class ServerTests
{
    [Theory]
    [InlineData("url: https://shop.test/v1/", "server: https://shop.test/v1")]
    [InlineData("url: 'https://{region}.shop.test/v2/', variables: { region: { default: eu } }", "server: https://{region}.shop.test/v2\nvariables:\n  region: { type: string, default: eu }")]
    [InlineData(
        "url: 'https://{region}.shop.test:{port}/{base}', variables: { base: { default: v2, description: Which version. }, region: { default: eu, enum: [eu, us] }, port: { default: 443 } }",
        "server: https://{region}.shop.test:{port}/{base}\nvariables:\n  region: { enum: [eu, us], default: eu }\n  port: { type: string, default: 443 }\n  base: { type: string, default: v2, summary: Which version. }")]
    [InlineData("url: '{endpoint}/items/{tenant}', variables: { endpoint: { default: 'https://shop.test/' }, tenant: { default: '' } }", "server: \"{endpoint}/items/{tenant}\"\nvariables:\n  endpoint: { type: uri, default: https://shop.test/ }\n  tenant: string")]
    [InlineData("url: '{endpoint}', variables: { endpoint: { default: '' } }", "server: \"{endpoint}\"\nvariables:\n  endpoint: uri")]
    [InlineData("url: 'https://{base-address}.test/{baseAddress}', variables: { base-address: { default: a }, baseAddress: { default: b } }", "server: https://{base-address}.test/{baseAddress}\nvariables:\n  base-address: { type: string, default: a }\n  baseAddress: { type: string, default: b, name: BaseAddress2 }")]
    public void It_has_its_variables(string server, string expected)
    {
        var imported = Imported.From(Document($"[{{ {server} }}]"));

        Assert.Equal($"api: A\n{expected}\n", imported.Files["api.yaml"]);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("url: '{scheme}://shop.test', variables: { scheme: { default: https, enum: [https, http] } }", "server: https://shop.test", "'scheme' is 'https', its default: it is no variable that specs can have there")]
    [InlineData("url: 'https://shop.test/{base}', variables: { base: { default: a/b } }", "server: https://shop.test/a/b", "'base' is 'a/b', its default: it is no variable that specs can have there")]
    [InlineData("url: 'https://{host}/v1', variables: { host: { default: 'shop.test:81' } }", "server: https://shop.test:81/v1", "'host' is 'shop.test:81', its default: it is no variable that specs can have there")]
    [InlineData("url: 'https://shop.test/{v}', variables: { v: { default: v1, enum: [v1, v2/beta] } }", "server: https://shop.test/v1", "'v' is 'v1', its default: it is no variable that specs can have there")]
    [InlineData("url: 'https://shop.test/{v}', variables: { v: { default: v3, enum: [v1, v2] } }", "server: https://shop.test/{v}\nvariables:\n  v: { type: string, default: v3 }", "the values of 'v' are no enum: it is a text")]
    [InlineData("url: '{endpoint}', variables: { endpoint: { default: 'shop:81' } }", "server: \"{endpoint}\"\nvariables:\n  endpoint: uri", "'shop:81' is no address that routes can be relative to: 'endpoint' has to be told")]
    [InlineData("url: '{a}://{b}', variables: { b: { default: x } }", null, "'a' has no default: the address, with all that it has of a path, is an option of the client")]
    [InlineData("url: 'https://me:secret@shop.test/{v}', variables: { v: { default: x } }", null, "'https://me:secret@shop.test/{v}' is no address that routes can be relative to")]
    [InlineData("url: 'https://shop.test/?v={v}', variables: { v: { default: x } }", null, "'https://shop.test/?v={v}' is no address that routes can be relative to")]
    public void What_it_cannot_have_is_listed(string server, string? expected, string lost)
    {
        var imported = Imported.From(Document($"[{{ {server} }}]"));

        Assert.Equal(expected is null ? "api: A\n" : $"api: A\n{expected}\n", imported.Files["api.yaml"]);
        Assert.Equal([lost], imported.Lost);
    }

    [Fact]
    public void The_first_of_several_is_the_server()
    {
        var imported = Imported.From(Document("[{ url: https://shop.test, description: The shop. }, { url: 'https://{x}.test', variables: { x: { default: b } } }]"));

        Assert.Equal("api: A\nserver: https://shop.test\n", imported.Files["api.yaml"]);
        var loss = Assert.Single(imported.Losses, loss => loss.Subject == "servers");
        Assert.Equal(("#/servers/1", "another server is the client's option to name"), (loss.Pointer, loss.What));
    }

    [Theory]
    [InlineData("url: /v1/")]
    [InlineData("url: '/{base}', variables: { base: { default: v1 } }")]
    [InlineData("url: '{base}.', variables: { base: { default: v1 } }")]
    public void A_relative_one_is_in_the_routes(string server)
    {
        var imported = Imported.From(Document($"[{{ {server} }}]"));

        Assert.Equal("api: A\n", imported.Files["api.yaml"]);
        Assert.StartsWith("endpoint: GetAByBC\nroute: GET /v1", imported.Files["get-a-by-bc.yaml"], StringComparison.Ordinal);
        Assert.Contains("the server is relative: the address is an option of the client", imported.Changed);
    }

    [Fact]
    public void What_is_declared_and_what_is_used_may_differ()
    {
        var imported = Imported.From(Document("[{ url: 'https://{a}.test', variables: { b: { default: x } } }]"));

        Assert.Equal("api: A\nserver: https://{a}.test\nvariables:\n  a: string\n", imported.Files["api.yaml"]);
        Assert.Equal(
            ["'a' stands in the server's address and is not declared: it is a text", "'b' does not stand in the server's address"],
            imported.Changed.Where(what => what.Contains("server", StringComparison.Ordinal)));
    }

    [Fact]
    public void Options_of_schemes_keep_their_names()
    {
        var imported = Imported.From(Document("[{ url: 'https://{key}.test', variables: { key: { default: x } } }]") + """

            security: [{ key: [] }]
            components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
            """);

        Assert.Equal("api: A\nserver: https://{key}.test\nvariables:\n  key: { type: string, default: x, name: Key2 }\nauth:\n  key: { header: X-Key }\n", imported.Files["api.yaml"]);
    }

    private static string Document(string servers) =>
        $$"""
        openapi: 3.0.0
        info: { title: A, version: '1' }
        servers: {{servers}}
        paths: { '/a/{b}/c': { get: { responses: { '204': { description: Done. } } } } }
        """;
}
