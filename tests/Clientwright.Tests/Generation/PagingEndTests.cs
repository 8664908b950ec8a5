using static Clientwright.Tests.Generation.PagingTests;

namespace Clientwright.Tests.Generation;

/// <summary>Where reading a list of pages ends: by an answer that is no page, a server that would go on for ever, or who reads.</summary>
public sealed class PagingEndTests
{
    [Fact]
    public Task Links_that_lead_back_end_with_an_exception() => RunAsync(
        List("GET /items", "{ items: value, next: next }", "value: list<Item>\n        next?: uri"),
        Make + """
        foreach (var (link, calls) in new[] { ("https://wire.example/base/items?v=one", 1), ("items?page=2", 2) })
        {
            server.Calls.Clear();
            server.Answer = "{\"value\":[{\"id\":1}],\"next\":\"" + link + "\"}";
            var count = 0;
            var thrown = await Assert.ThrowsAsync<InvalidDataException>(async () =>
            {
                await foreach (var item in client.ListItemsAsync())
                {
                    count++;
                }
            });
            Assert.Equal((calls, calls), (server.Calls.Count, count));
            Assert.StartsWith("List was answered with a page that leads to one which was read before", thrown.Message);
        }
        """);

    [Fact]
    public Task A_token_that_comes_again_ends_with_an_exception() => RunAsync(
        List("GET /items", "{ items: value, token: { from: next, to: token } }", "value?: list<Item>\n        next?: string", "query:\n  token?: string\n"),
        Make + """
        server.Reply = request => (200, request.RequestUri!.Query.Contains("token=a") ? "{\"next\":\"b\"}" : "{\"next\":\"a\"}");
        await Assert.ThrowsAsync<InvalidDataException>(async () => { await foreach (var item in client.ListItemsAsync()) { } });
        Assert.Equal(3, server.Calls.Count);
        """);

    [Fact]
    public Task What_is_no_page_is_the_last_answer_and_an_exception_among_items() => RunAsync(
        List("GET /items", "{ items: value, next: next }", "value: list<Item>\n        next?: uri"),
        Make + """
        server.Reply = request => server.Calls.Count % 2 == 1 ? (200, "{\"value\":[{\"id\":1}],\"next\":\"items?2\"}") : (404, "");
        var answers = new List<ListResult>();
        await foreach (var answer in client.ListPagesAsync())
        {
            answers.Add(answer);
        }

        Assert.Equal([200, 404], answers.Select(answer => answer.StatusCode));
        Assert.IsType<ListResult.Missing>(answers[1]);
        var thrown = await Assert.ThrowsAsync<WireException>(async () => { await foreach (var item in client.ListItemsAsync()) { } });
        Assert.IsType<ListResult.Missing>(thrown.Result);
        """);

    [Fact]
    public Task Reading_ends_when_it_is_cancelled_and_asks_for_no_page_before_it_is_come_to() => RunAsync(
        List("GET /items", "{ items: value, next: next }", "value: list<Item>\n        next?: uri"),
        Make + """
        server.Answer = "{\"value\":[{\"id\":1},{\"id\":2}],\"next\":\"items?2\"}";
        using var stop = new System.Threading.CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in client.ListItemsAsync(cancellationToken: stop.Token))
            {
                Assert.Single(server.Calls);
                if (item.Id == 2)
                {
                    stop.Cancel();
                }
            }
        });
        Assert.Single(server.Calls);
        IWireClient contract = client;
        await foreach (var item in contract.ListItemsAsync())
        {
            break;
        }

        Assert.Equal(2, server.Calls.Count);
        """);

    [Fact]
    public Task A_server_that_ignores_the_offset_is_noticed() => RunAsync(
        List("GET /items", "{ items: value, offset: query skip }", "value: list<Item>", "query:\n  skip?: int32\n"),
        Make + """
        async System.Threading.Tasks.Task<int> Count()
        {
            server.Calls.Clear();
            var count = 0;
            await foreach (var item in client.ListItemsAsync())
            {
                count++;
            }

            return count;
        }

        foreach (var same in new[] { "{\"value\":[{\"id\":1},{\"id\":2}]}", "{\"value\":[{\"id\":1}]}" })
        {
            server.Reply = _ => (200, same);
            var thrown = await Assert.ThrowsAsync<InvalidDataException>(Count);
            Assert.StartsWith("List was answered with the same page twice", thrown.Message);
            Assert.Equal(2, server.Calls.Count);
        }

        // Of items that are all alike nobody can tell.
        server.Reply = request => (200, server.Calls.Count > 3 ? "{\"value\":[]}" : "{\"value\":[{\"id\":1},{\"id\":1}]}");
        Assert.Equal((6, 4), (await Count(), server.Calls.Count));
        """);

    [Fact]
    public Task An_answer_that_is_no_page_may_be_told_by_its_media_type() => RunAsync(
        List("GET /items", "{ items: value, next: next }", "value: list<Item>\n        next?: uri")
            .Replace("means: There are none. }", "means: There are none., bodies: { image/png: binary, text/plain: string } }", StringComparison.Ordinal),
        Make + """
        server.Status = 404;
        server.Content = new System.Net.Http.StringContent("none", Encoding.UTF8, "text/plain");
        var answers = new List<ListResult>();
        await foreach (var answer in client.ListPagesAsync())
        {
            answers.Add(answer);
        }

        Assert.Equal("none", Assert.IsType<ListResult.MissingText>(Assert.Single(answers)).Body);
        var picture = new Tracked([1]);
        server.Content = picture;
        await Assert.ThrowsAsync<WireException>(async () => { await foreach (var item in client.ListItemsAsync()) { } });
        """);
}
