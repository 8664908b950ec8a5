namespace Clientwright.Tests.Generation;

/// <summary>Lists that are answered in pages, read as one.</summary>
public sealed class PagingTests
{
    private const string Api = "api: Wire\nserver: https://wire.example/base\nquery:\n  v: { type: string, default: one }\nauth: bearer\n";

    internal const string Make = "client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { BearerToken = _ => new(\"t\") });\n";

    private const string Pages =
        """
        server.Reply = request => (200, request.RequestUri!.AbsolutePath switch
        {
            "/base/items" => "{\"value\":[{\"id\":1},{\"id\":2}],\"page\":{\"next\":\"items/2?after=x%2Fy\"}}",
            "/base/items/2" => "{\"value\":[],\"page\":{\"next\":\"/3?v=own\"}}",
            "/3" => "{\"value\":[{\"id\":3}],\"page\":{\"next\":\"\"}}",
            _ => throw new InvalidOperationException(),
        });
        var ids = new List<int>();
        await foreach (var item in client.ListItemsAsync())
        {
            ids.Add(item.Id);
        }

        Assert.Equal([1, 2, 3], ids);
        """;

    [Fact]
    public Task Pages_follow_their_links() => RunAsync(
        List("GET /items", "{ items: value, next: page.next }", "value: list<Item>\n        page?: { fields: { next?: string } }"),
        Make + Pages + """
        Assert.Equal(
            ["GET https://wire.example/base/items?v=one", "GET https://wire.example/base/items/2?after=x%2Fy&v=one", "GET https://wire.example/3?v=own"],
            server.Calls);
        Assert.Equal("Bearer t", server.Header("Authorization"));
        """);

    [Fact]
    public Task The_first_page_may_be_asked_by_another_method() => RunAsync(
        List("POST /items", "{ items: value, next: next }", "value: list<Item>\n        next?: uri", "headers:\n  X-Trace?: string\nbody: { fields: { filter: string } }\n"),
        Make + """
        server.Reply = request => request.Method.Method == "POST" ? (200, "{\"value\":[{\"id\":1}],\"next\":\"items\"}") : (200, "{\"value\":[{\"id\":2}]}");
        var pages = new List<ListResult>();
        await foreach (var page in client.ListPagesAsync(new() { Body = new() { Filter = "f" }, XTrace = "me" }))
        {
            pages.Add(page);
        }

        Assert.Equal(["POST https://wire.example/base/items?v=one", "GET https://wire.example/base/items?v=one"], server.Calls);
        Assert.Equal((2, "", "me"), (pages.Count, server.Sent, server.Header("X-Trace")));
        Assert.Equal(2, pages[1].GetOrThrow().Body.Value[0].Id);
        """);

    [Fact]
    public Task A_link_may_be_absent_or_null_and_have_dots_in_its_name() => RunAsync(
        List("GET /items", "{ items: value, next: odata.next.link }", "value?: list<Item> | null\n        odata.next.link?: string | null"),
        Make + """
        server.Reply = request => (200, request.RequestUri!.AbsolutePath switch
        {
            "/base/items" => "{\"value\":[{\"id\":1}],\"odata.next.link\":\"/2\"}",
            "/2" => "{\"odata.next.link\":\"/3\"}",
            _ => "{\"value\":null,\"odata.next.link\":null}",
        });
        var count = 0;
        await foreach (var item in client.ListItemsAsync())
        {
            count++;
        }

        Assert.Equal((1, 3), (count, server.Calls.Count));
        """);

    [Fact]
    public Task A_link_may_stand_in_a_header() => RunAsync(
        List("GET /items", "{ items: ., next: header Link }", null, body: "list<Item>"),
        Make + """
        server.Answer = "[{\"id\":1}]";
        server.Headers["Link"] = "<https://wire.example/base/items?page=1>; rel=\"prev\"; title=\"a, <b>; rel=next; \", </base/items?page=3>; rel=\"last next\"";
        server.Reply = request =>
        {
            if (request.RequestUri!.Query.Contains("page=3"))
            {
                server.Headers["Link"] = "<https://wire.example/base/items?page=2>; rel=prev";
            }

            return (200, server.Answer);
        };
        var count = 0;
        await foreach (var item in client.ListItemsAsync())
        {
            count++;
        }

        Assert.Equal(2, count);
        Assert.Equal("GET https://wire.example/base/items?page=3&v=one", server.Calls[1]);
        """);

    [Fact]
    public Task A_link_to_another_origin_is_followed_if_allowed_and_then_without_secrets() => RunAsync(
        List("GET /items", "{ items: value, next: next }", "value: list<Item>\n        next?: uri", "headers:\n  X-Trace?: string\n"),
        Make + """
        server.Reply = request => (200, request.RequestUri!.Host == "wire.example" ? "{\"value\":[{\"id\":1}],\"next\":\"https://other.example/2\"}" : "{\"value\":[{\"id\":2}]}");
        async System.Threading.Tasks.Task<int> Count(WireClient client)
        {
            var count = 0;
            await foreach (var item in client.ListItemsAsync(new() { XTrace = "me" }))
            {
                count++;
            }

            return count;
        }

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => Count(client));
        Assert.Contains("FollowsForeignOrigins", thrown.Message);
        Assert.Single(server.Calls);
        Assert.Equal(2, await Count(new(new System.Net.Http.HttpMessageInvoker(server), new() { BearerToken = _ => new("t"), FollowsForeignOrigins = true })));
        Assert.Equal("GET https://other.example/2", server.Calls[^1]);
        Assert.Null(server.Header("Authorization"));
        Assert.Null(server.Header("X-Trace"));
        """);

    [Theory]
    [InlineData("uri", "items/2")]
    [InlineData("string", "items/2")]
    public Task A_link_may_be_absent_or_null(string type, string link) => RunAsync(
        List("GET /items", "{ items: value.all, next: page.next }", $"value?: All | null\n        page?: Links | null").Replace(
            "types:", $"types:\n  All: {{ fields: {{ all?: list<Item> | null }} }}\n  Links: {{ fields: {{ next?: {type} | null }} }}", StringComparison.Ordinal),
        Make + $$$"""
        server.Reply = _ => (200, server.Calls.Count switch
        {
            1 => "{\"value\":{\"all\":[{\"id\":1}]},\"page\":{\"next\":\"{{{link}}}\"}}",
            _ => "{\"value\":null,\"page\":{\"next\":null}}",
        });
        var count = 0;
        await foreach (var item in client.ListItemsAsync())
        {
            count++;
        }

        Assert.Equal((1, 2), (count, server.Calls.Count));
        server.Reply = _ => (200, "{}");
        await foreach (var item in client.ListItemsAsync())
        {
            count++;
        }

        Assert.Equal((1, 3), (count, server.Calls.Count));
        """);

    [Theory]
    [InlineData("query", "header x-next", "string")]
    [InlineData("query", "body page.next", "string")]
    [InlineData("query", "page.next", "int64")]
    [InlineData("header", "body page.next", "string")]
    public Task Pages_follow_their_tokens(string to, string from, string type) => RunAsync(
        List(
            "GET /items",
            $"{{ items: value, token: {{ from: {from}, to: {to} token }} }}",
            $"value: list<Item>\n        page?: {{ fields: {{ next?: {type} }} }}",
            (to == "query" ? "query" : "headers") + $":\n  token?: {type}\n  top?: int32\n"),
        Make + $$$"""
        var mark = ({{{(type == "string" ? "true" : "false")}}} ? "\"2\"" : "2");
        server.Headers["x-next"] = "2";
        server.Reply = request =>
        {
            var isLast = request.RequestUri!.Query.Contains("token=2") || request.Headers.Contains("token");
            if (isLast)
            {
                server.Headers.Clear();
            }

            return (200, isLast ? "{\"value\":[{\"id\":2}]}" : "{\"value\":[{\"id\":1}],\"page\":{\"next\":" + mark + "}}");
        };
        var ids = new List<int>();
        await foreach (var item in client.ListItemsAsync(new() { Top = 7 }))
        {
            ids.Add(item.Id);
        }

        Assert.Equal([1, 2], ids);
        Assert.Equal("{{{(to == "query" ? "/base/items?token=2&top=7&v=one" : "/base/items?v=one")}}}", server.Target);
        Assert.Equal({{{(to == "query" ? "null" : "\"2\"")}}}, server.Header("token"));
        """);

    [Fact]
    public Task Pages_follow_by_their_offset_until_one_is_short() => RunAsync(
        List("GET /items", "{ items: value, offset: query skip, limit: query top }", "value: list<Item>", "query:\n  skip: { type: int32, default: 0 }\n  top?: int64\n"),
        Make + """
        server.Reply = request => (200, request.RequestUri!.Query.Contains("skip=14") || request.RequestUri.Query.Contains("skip=2&") || request.RequestUri.Query.Contains("skip=2?")
            ? "{\"value\":[]}" : request.RequestUri.Query.Contains("skip=12") ? "{\"value\":[{\"id\":3}]}" : "{\"value\":[{\"id\":1},{\"id\":2}]}");
        async System.Threading.Tasks.Task<int> Count(ListRequest? request)
        {
            server.Calls.Clear();
            var count = 0;
            await foreach (var item in client.ListItemsAsync(request))
            {
                count++;
            }

            return count;
        }

        Assert.Equal((2, 2), (await Count(null), server.Calls.Count));
        Assert.Equal((3, 2), (await Count(new() { Skip = 10, Top = 2 }), server.Calls.Count));
        Assert.Equal("GET https://wire.example/base/items?skip=12&top=2&v=one", server.Calls[1]);
        """);

    [Fact]
    public Task A_list_without_a_way_on_is_one_page() => RunAsync(
        List("GET /items", "{ items: value }", "value: list<Item>"),
        Make + """
        server.Answer = "{\"value\":[{\"id\":1},{\"id\":2}]}";
        var count = 0;
        await foreach (var item in client.ListItemsAsync())
        {
            count++;
        }

        Assert.Equal((2, 1), (count, server.Calls.Count));
        """);

    internal static string List(string route, string paging, string? fields, string more = "", string? body = null) =>
        $$"""
        endpoint: List
        route: {{route}}
        {{more}}responses:
          200:
            is: Found
            means: They are there.
            body:{{(fields is null ? $" {body}" : $"\n      fields:\n        {fields}")}}
          404: { is: Missing, means: There are none. }
        paging: {{paging}}
        types:
          Item: { fields: { id: int32 } }
        """;

    internal static Task RunAsync(string endpoint, string statements) => Wire.RunAsync(Api, [endpoint], statements);
}
