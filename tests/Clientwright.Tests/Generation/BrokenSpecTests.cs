using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Generation;

/// <summary>What is reported in a spec is not reported by the compiler again: what is sound compiles, and what refers to the rest is left out.</summary>
public class BrokenSpecTests
{
    private const string Api = "api: Shop\nserver: https://shop.example\n";

    private const string Endpoint =
        """
        endpoint: GetItem
        route: POST /item
        responses:
          200: { is: Found, means: Here it is., body: Item }

        """;

    [Theory]
    [InlineData("Optional")]
    [InlineData("RawBody")]
    [InlineData("ETag")]
    [InlineData("ResponseHeaders")]
    [InlineData("ShopClient")]
    [InlineData("GetItemResult")]
    [InlineData("GetItem")]
    [InlineData("ITEM")]
    public void A_type_without_its_name_is_missing_wherever_it_is_used(string name)
    {
        var run = Run(
            ("api.yaml", Api + $"responses:\n  404: {{ is: NotFound, means: None., body: {name} }}\n"),
            ("get-item.yaml", Endpoint + $"body: {{ fields: {{ a: {name}, b: list<{name}>, c: Alias }} }}\n"),
            ("types.yaml",
                $$"""
                types:
                  Item: { fields: { a: string, b: {{name}}, c: Alias, d: Choice } }
                  {{name}}: { fields: { kind: string } }
                  Alias: list<{{name}}>
                  Derived: { extends: {{name}}, fields: { b: Alias } }
                  Choice: { oneOf: { a: {{name}}, b: Derived }, discriminator: kind }

                """));

        AssertReportsOnly(run, "CW2010");
        Assert.Contains("Consumer.Shop.Item.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("Parts: { items: { name: Item, fields: { b: string } } }", "Item")]
    [InlineData("Parts: { items: { fields: { b: string } } }\n  PartsItem: { fields: { c: string } }", "PartsItem")]
    [InlineData("Parts: { values: { name: RawBody, enum: [a] } }", "Item")]
    [InlineData("Parts: { fields: { a: { name: Item, fields: { c: string } } } }\n  PartsItem: { fields: { c: string } }", "PartsItem")]
    public void A_type_in_place_without_its_name_is_left_out(string types, string other)
    {
        var run = Run(
            ("api.yaml", Api),
            ("get-item.yaml", Endpoint + $"body: {{ fields: {{ parts: Parts, other: {other} }} }}\n"),
            ("types.yaml", $"types:\n  {types}\n  Item: {{ fields: {{ a: string, parts: Parts }} }}\n"));

        AssertReportsOnly(run, "CW2010");
        Assert.Contains("public required string A", run.Files["Consumer.Shop.Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_in_place_of_one_name_are_told_apart_by_path()
    {
        var run = Run(
            ("api.yaml", Api),
            ("get-item.yaml", Endpoint + "body: OrderLine\n"),
            ("types.yaml",
                """
                types:
                  Item: { fields: { a: string, order: Order, line: OrderLine } }
                  Order: { fields: { lineItem: { fields: { a: string } } } }
                  OrderLine: { fields: { item: { fields: { b: string } }, other: string } }

                """));

        AssertReportsOnly(run, "CW2010");
        Assert.DoesNotContain("Consumer.Shop.OrderLine.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Nothing_is_followed_at_an_endpoint_that_lost_its_name_to_another_file()
    {
        const string Start = "endpoint: Start\nroute: POST /start\nresponses:\n  202: { is: Accepted, means: Taken., headers: { location: uri }, poll: GetState }\n";
        const string InPlace = "    body: { fields: { status: string, parts: { items: { name: Part, fields: { a: string } } } } }\n";
        var run = Run(
            ("api.yaml", Api),
            ("a.yaml", "endpoint: GetItem\nroute: GET /item\nresponses:\n  200:\n    is: Found\n    means: Found.\n" + InPlace),
            ("b.yaml", "endpoint: GetState\nroute: GET /state\nresponses:\n  200:\n    is: Found\n    means: Found.\n" + InPlace + "operation: { state: status, succeeded: [done] }\n"),
            ("start.yaml", Start));

        AssertReportsOnly(run, "CW2010");
        Assert.DoesNotContain("Consumer.Shop.GetState.g.cs", run.Files.Keys);
        Assert.Contains("Consumer.Shop.Start.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("is: ShopClient, means: None.", "IShopClient")]
    [InlineData("is: Gone, means: None., body: { name: RawBody, fields: { a: string } }", "RawBody")]
    [InlineData("is: Gone, means: None., body: { name: INotFound, fields: { a: string } }", "INotFound")]
    public void An_api_without_one_of_its_names_is_there_all_the_same(string response, string name)
    {
        var run = Run(
            ("api.yaml", Api + $"responses:\n  404: {{ is: NotFound, means: None. }}\n  410: {{ {response} }}\n"),
            ("get-item.yaml", Endpoint),
            ("types.yaml", "types:\n  Item: { fields: { a: string } }\n"));

        AssertReportsOnly(run, "CW2010");
        Assert.Contains($"'{name}'", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("Consumer.Shop.GetItem.g.cs", run.Files.Keys);
    }

    [Fact]
    public void An_endpoint_that_has_the_name_of_its_api_is_left_out()
    {
        var run = Run(
            ("api.yaml", Api),
            ("shop.yaml", Endpoint.Replace("GetItem", "Shop", StringComparison.Ordinal)),
            ("types.yaml", "types:\n  Item: { fields: { a: string } }\n"));

        AssertReportsOnly(run, "CW2011");
    }

    [Theory]
    [InlineData("CW2008", "endpoint: GetItem\nroute: GET /state\nresponses:\n  200: { is: Found, means: Found. }\n")]
    [InlineData("CW2006", "endpoint: get-state\nroute: GET /state\nresponses:\n  200: { is: Found, means: Found. }\n")]
    [InlineData("CW2009", "types:\n  Item: { enum: [a, b] }\n")]
    public void The_rest_of_the_api_is_there(string id, string file)
    {
        var run = Run(
            ("api.yaml", Api),
            ("get-item.yaml", Endpoint + "types:\n  Item: { fields: { a: string } }\n"),
            ("z.yaml", file));

        AssertReportsOnly(run, id);
        Assert.Contains("Consumer.Shop.GetItem.g.cs", run.Files.Keys);
    }

    [Fact]
    public void What_is_wrong_inside_a_second_declaration_is_reported_too()
    {
        var run = Run(
            ("api.yaml", Api),
            ("get-item.yaml", Endpoint + "types:\n  Item: { fields: { a: string } }\n"),
            ("y.yaml", "endpoint: GetItem\nroute: GET /state\nresponses:\n  200: { is: Found, means: Found., body: Itm }\n"),
            ("z.yaml", "types:\n  Item: { fields: { a: strng } }\n"));

        AssertReportsOnly(run, "CW2008", "CW2009", "CW2101", "CW2101");
    }

    [Theory]
    [InlineData("specs/shop/get-item.yaml")]
    [InlineData("specs/other/../shop/get-item.yaml")]
    public void A_file_that_is_listed_twice_counts_once(string path)
    {
        var once = SpecProject.Create([("specs/shop/api.yaml", Api), ("specs/shop/get-item.yaml", Shop.Endpoint)]);

        var run = once.AddAgain(path, Shop.Endpoint).Run();

        AssertReportsOnly(run);
        Assert.Equal(once.Run().Files, run.Files);
    }

    private static SpecRun Run(params (string Path, string Text)[] specs) =>
        SpecProject.Create([.. specs.Select(spec => ("specs/shop/" + spec.Path, spec.Text))]).Run();

    private static void AssertReportsOnly(SpecRun run, params string[] ids)
    {
        Assert.Equal(ids, run.Result.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Equal([], run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
    }

    private static class Shop
    {
        public const string Endpoint = "endpoint: GetItem\nroute: GET /item\nresponses:\n  200: { is: Found, means: Here it is. }\n";
    }
}
