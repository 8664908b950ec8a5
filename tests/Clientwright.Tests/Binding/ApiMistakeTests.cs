namespace Clientwright.Tests.Binding;

/// <summary>Mistakes that show only when the parts of an API are put together.</summary>
public class ApiMistakeTests
{
    [Theory]
    [InlineData("  Node:\n    fields:\n      [|next|]: Node\n", "Node → Node", "Node")]
    [InlineData("  A:\n    fields:\n      [|b|]: B\n  B:\n    fields: { a: { type: A, single: true } }\n", "A → B → A", "A")]
    [InlineData("  A:\n    fields:\n      [|b|]: tuple<int32, A>\n", "A → A", "A")]
    [InlineData("  A:\n    fields:\n      [|b|]: Alias\n  Alias: A\n", "A → Alias → A", "A")]
    [InlineData("  A:\n    fields:\n      [|kind|]: Choice\n  Choice: { oneOf: { a: A }, discriminator: kind }\n", "A → Choice → A", "A")]
    [InlineData("  A:\n    fields:\n      [|b|]: { fields: { c: A } }\n", "A → A", "A")]
    public void A_type_must_end(string types, string way, string name) => Shop.WithTypes(types)
        .AssertReports("CW2113", $"No value of '{name}' ever ends: {way}; let a member on the way be absent ('?') or null ('| null')");

    [Theory]
    [InlineData("  Node:\n    fields:\n      next?: Node\n")]
    [InlineData("  Node:\n    fields:\n      next: Node | null\n")]
    [InlineData("  Node:\n    fields:\n      next: list<Node>\n      others: map<Node>\n")]
    [InlineData("  Node:\n    fields:\n      next: { type: Node, access: read }\n")]
    [InlineData("  A:\n    fields:\n      b: Choice\n  Choice: { oneOf: { a: A, c: C }, discriminator: kind }\n  C: { fields: { kind: string } }\n")]
    public void A_type_that_ends_may_hold_its_own_kind(string types) => Shop.WithTypes(types).AssertNoDiagnostics();

    [Theory]
    [InlineData("default", "secret-key")]
    [InlineData("const", "secret-key")]
    [InlineData("example", "secret-key")]
    public void A_secret_does_not_stand_in_a_spec(string key, string value)
    {
        var message = $"'{key}' would put a secret into the compiled program: remove it";
        Shop.WithFields($"      key: {{ type: string, secret: true, {key}: [|{value}|] }}\n").AssertReports("CW2114", message);
        Shop.WithEndpoint($"query:\n  key: {{ type: string, secret: true, {key}: [|{value}|] }}\n").AssertReports("CW2114", message);
    }

    [Fact]
    public void Null_is_no_text()
    {
        Shop.WithFields("      a: { type: string, default: [|null|] }\n").AssertReports(
            "CW2111", "'null' cannot be the value of 'default': write a text, in quotes if it is 'null' itself");
        Shop.WithEndpoint("query:\n  a: { type: string, default: [|null|] }\n").AssertIds("CW2111");
        Shop.WithFields("      a: { type: string, default: \"null\" }\n      b: { type: string | null, default: null }\n").AssertNoDiagnostics();
    }

    [Fact]
    public void The_nearest_value_of_an_enum_is_named() =>
        Shop.WithFields("      a: { type: Slot, default: [|drft|] }\n  Slot: { enum: [draft, preview] }\n")
            .AssertReports("CW2111", "'drft' cannot be the value of 'default': write one of the values of 'Slot', perhaps 'draft'");

    [Theory]
    [InlineData("auth: bearer\n", "", true)]
    [InlineData("", "auth: bearer\n", true)]
    [InlineData("auth: bearer\n", "auth: none\n", false)]
    [InlineData("", "", false)]
    public void The_token_has_its_header_for_itself(string api, string endpoint, bool isReported)
    {
        var name = isReported ? "[|authorization|]" : "authorization";
        var bound = Shop.WithEndpoint($"{endpoint}headers:\n  {name}: string\n", api);

        if (isReported)
        {
            bound.AssertReports(
                "CW2207", "'authorization' is sent with the bearer token already: remove the parameter, or write 'auth: none'");
        }
        else
        {
            bound.AssertNoDiagnostics();
        }
    }

    [Fact]
    public void The_token_has_its_header_for_itself_in_the_api_too() =>
        Shop.WithApi("auth: bearer\nheaders:\n  [|Authorization|]: string\n").AssertIds("CW2207");

    [Fact]
    public void The_connection_has_its_headers_for_itself() => Shop.WithEndpoint("headers:\n  [|Host|]: string\n")
        .AssertReports("CW2206", "'Host' is about the connection, and HttpClient's to set: remove the parameter");

    [Theory]
    [InlineData("GET /item/{id}", "GET /item/{key}", true)]
    [InlineData("GET /item/{id}", "POST /item/{key}", false)]
    [InlineData("GET /item/{id}", "GET /item/{key}/", false)]
    [InlineData("GET /item/{id}", "GET /Item/{key}", false)]
    public void Two_endpoints_do_not_have_one_route(string first, string second, bool isReported)
    {
        var (method, path) = (second.Split(' ')[0], second.Split(' ')[1]);
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            ("specs/shop/a.yaml", $"endpoint: GetA\nroute: {first}\npath: {{ id: string }}\nresponses:\n  204: {{ is: Found, means: Found. }}\n"),
            (
                "specs/shop/deep/b.yaml",
                $"endpoint: GetB\nroute: {method} {(isReported ? $"[|{path}|]" : path)}\npath: {{ key: string }}\nresponses:\n  204: {{ is: Found, means: Found. }}\n"));

        if (isReported)
        {
            bound.AssertReports(
                "CW2209",
                $"'{second}' is the route of 'GetA' in '../a.yaml(2)' already: remove one of the endpoints, or tell them apart by a parameter with 'const'");
        }
        else
        {
            bound.AssertNoDiagnostics();
        }

        Assert.All(bound.Endpoints.Skip(1), endpoint => Assert.NotNull(endpoint.Model));
    }

    [Fact]
    public void A_constant_tells_two_routes_apart() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        ("specs/shop/a.yaml", Shop.Endpoint.Replace("GetItem", "GetA", StringComparison.Ordinal) + "query:\n  comp: { type: string, const: list }\n"),
        ("specs/shop/b.yaml", Shop.Endpoint.Replace("GetItem", "GetB", StringComparison.Ordinal) + "query:\n  comp: { type: string, const: lease }\n"))
        .AssertNoDiagnostics();

    [Fact]
    public void A_form_holds_fields_only()
    {
        const string Message = "The member 'part' has no form as text, which a form needs: take a scalar, an enum, or a list of those";
        Form("body: { as: form, fields: { name: string, [|part|]: { fields: { id: string } }, tags: list<string> } }\n").AssertReports("CW2213", Message);
        Form("body: { as: [|form|], type: Order }\ntypes:\n  Order: { fields: { name: string, part: map<string> } }\n").AssertReports("CW2213", Message);
        Form("body: { as: form, type: Order }\ntypes:\n  Order: { fields: { name?: string | null, size: int32, tags: list<int64> } }\n").AssertNoDiagnostics();
    }

    [Fact]
    public void An_answer_to_head_has_no_body()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api),
            (Shop.EndpointPath, "endpoint: GetItem\nroute: HEAD /item\nresponses:\n  200: { is: Found, means: Found., [|body|]: string }\n"));

        bound.AssertReports("CW2224", "A response to HEAD has no body: remove it");
        Assert.Null(bound.Endpoint("GetItem").Cases[0].Body);
    }

    [Fact]
    public void A_required_body_of_the_api_never_comes_to_head()
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api + "responses:\n  404: { is: NotFound, means: None., body: string }\n  410: { is: Gone, means: Gone., body?: string }\n"),
            (Shop.EndpointPath, "endpoint: GetItem\nroute: [|HEAD|] /item\nresponses:\n  200: { is: Found, means: Found. }\n"));

        bound.AssertReports(
            "CW2225", "The API requires a body of 404, which no answer to HEAD has: write 'body?' there, or give the endpoint a response of its own");
        Assert.Equal([null, null, "IGone"], bound.Endpoint("GetItem").Cases.Select(candidate => candidate.InterfaceName));
    }

    [Fact]
    public void Something_must_be_left_for_default() => Shop.WithResponses(
        """
          2XX: { is: Done, means: Done. }
          3XX: { is: Moved, means: Moved. }
          4XX: { is: Refused, means: Refused. }
          [|default|]: { is: Other, means: Else. }

        """,
        "responses:\n  5XX: { is: Failed, means: Failed. }\n").AssertReports("CW2226", "The other responses leave nothing for 'default': remove it");

    [Fact]
    public void What_is_left_is_no_success() => Shop.WithResponses("  default: { is: Other, means: Else. }\n").Endpoint("GetItem")
        .Cases.ToList().ForEach(candidate => Assert.False(candidate.IsSuccess));

    [Theory]
    [InlineData("list<string>", true)]
    [InlineData("map<string>", true)]
    [InlineData("State", true)]
    [InlineData("int32", false)]
    [InlineData("any", false)]
    public void A_state_is_one_value(string type, bool isReported)
    {
        var bound = Shop.WithEndpoint(
            $$"""
              201: { is: Made, means: Made., body: { fields: { status: {{type}} } } }
            operation: { state: {{(isReported ? "[|status|]" : "status")}}, succeeded: [done] }
            types:
              State: { fields: { id: string } }

            """);

        if (isReported)
        {
            bound.AssertReports(
                "CW2238", "'status' is an object, a list or a map, and a state is told by one value: name a member that is a scalar or an enum");
        }
        else
        {
            bound.AssertNoDiagnostics();
        }
    }

    [Fact]
    public void A_state_is_asked_for_with_get() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api),
        (
            Shop.EndpointPath,
            """
            endpoint: GetItem
            route: [|POST|] /item
            responses:
              200: { is: Found, means: Found., body: { fields: { status: string } } }
            operation: { state: status, succeeded: [done] }

            """))
        .AssertReports("CW2239", "A state is asked for with GET, and this is POST: say 'operation' where the state is read");

    [Theory]
    [InlineData("[|x-shop-tenant|]: string", true)]
    [InlineData("[|x-shop-tenant|]: { type: string, const: main }", true)]
    [InlineData("x-shop-tenant?: string", false)]
    public void A_header_is_not_sent_while_an_operation_is_followed(string header, bool isReported)
    {
        var bound = BoundSpecs.Of(
            (Shop.ApiPath, Shop.Api + "headers:\n  x-shop-version: { type: string, default: main }\n"),
            (
                Shop.EndpointPath,
                $$"""
                endpoint: GetItem
                route: GET /item/{id}
                path: { id: string }
                query: { tenant: string }
                headers: { {{header}} }
                responses:
                  200: { is: Found, means: Found., body: { fields: { status: string } } }
                operation: { state: status, succeeded: [done] }

                """));

        if (isReported)
        {
            bound.AssertReports(
                "CW2240",
                "Following asks with what is said of every call only, and never sends 'x-shop-tenant': say it in 'api.yaml', or let it be absent ('x-shop-tenant?')");
        }
        else
        {
            bound.AssertNoDiagnostics();
        }
    }

    [Theory]
    [InlineData("specs/shop/shop.yaml")]
    [InlineData("specs/shop/api.yaml")]
    public void An_api_whose_name_cannot_be_read_is_told_once(string path)
    {
        var bound = BoundSpecs.Of((path, "api:\n"), (Shop.EndpointPath, Shop.Endpoint), ("specs/shop/types.yaml", "types:\n  Item: { enum: [a] }\n"));

        Assert.StartsWith("CW1", Assert.Single(bound.Diagnostics).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endpoint_cannot_have_the_name_of_its_api() => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api), (Shop.EndpointPath, Shop.Endpoint.Replace("GetItem", "[|Shop|]", StringComparison.Ordinal)))
        .AssertReports(
            "CW2011", "'Shop' is the name of the API, and the result of each would be 'ShopResult': give the endpoint a name that says what it does");

    private static BoundSpecs Form(string more) => BoundSpecs.Of(
        (Shop.ApiPath, Shop.Api), (Shop.EndpointPath, Shop.Endpoint.Replace("GET", "POST", StringComparison.Ordinal) + more));
}
