namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Bodies of many JSON values that are sent and read one by one: lines, and the items of an array.</summary>
public sealed class ItemBodyTests
{
    private const string Reading = "  Reading: { fields: { value: int32, note?: string, tags?: list<string> } }\n";

    [Fact]
    public Task Lines_are_sent_one_by_one() => Wire.RunAsync(
        Reading,
        """
        endpoint: Send
        route: POST /readings
        body: { type: list<Reading>, as: json-lines }
        responses:
          204: { is: Stored, means: Done. }
        """,
        """"
        server.Status = 204;
        (await client.SendAsync(new() { Body = new([new() { Value = 1, Note = "a\nb" }, new() { Value = 2 }]) })).GetOrThrow();
        Assert.Equal("{\"value\":1,\"note\":\"a\\nb\"}\n{\"value\":2}\n", server.Sent);
        Assert.Equal(("application/jsonl", (long?)null), (server.SentType, server.SentLength));

        async IAsyncEnumerable<Reading> Slow()
        {
            await System.Threading.Tasks.Task.Yield();
            yield return new() { Value = 3 };
        }

        (await client.SendAsync(new() { Body = new(Slow()) })).GetOrThrow();
        Assert.Equal("{\"value\":3}\n", server.Sent);
        (await client.SendAsync(new() { Body = new([]) })).GetOrThrow();
        Assert.Equal("", server.Sent);

        server.Reads = 2;
        (await client.SendAsync(new() { Body = new(Enumerable.Range(4, 1).Select(value => new Reading { Value = value })) })).GetOrThrow();
        Assert.Equal("{\"value\":4}\n", server.Sent);

        await Assert.ThrowsAsync<ArgumentNullException>("Body", () => client.SendAsync(new() { Body = null! }));
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(new() { Body = new([new() { Value = 1, Note = "\ud800" }]) }));
        Assert.Contains("note", refused.Message);
        """");

    [Fact]
    public Task The_items_of_an_array_are_sent_one_by_one() => Wire.RunAsync(
        "  Small: { type: int32, maximum: 9 }\n",
        """
        endpoint: Send
        route: POST /readings
        body?: { type: list<Small>, stream: true, as: application/vnd.numbers+json }
        responses:
          204: { is: Stored, means: Done. }
        """,
        """
        server.Status = 204;
        (await client.SendAsync(new() { Body = new([1, 20, 3]) })).GetOrThrow();
        Assert.Equal(("application/vnd.numbers+json", "[1,20,3]"), (server.SentType, server.Sent));
        (await client.SendAsync(new() { Body = new([]) })).GetOrThrow();
        Assert.Equal("[]", server.Sent);
        (await client.SendAsync()).GetOrThrow();
        Assert.Null(server.SentType);

        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ValidatesRequests = true });
        (await client.SendAsync(new() { Body = new([1, 2]) })).GetOrThrow();
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(new() { Body = new([1, 20]) }));
        Assert.Contains("9 or less", refused.Message);
        """);

    [Theory]
    [InlineData("as: json-lines", "\ufeff{\"value\":1,\"tags\":[\"a\\n\"]}\r\n\n  \n{\"value\":2}\n{\"value\":3,\"note\":\"ä\"}")]
    [InlineData("as: application/x-ndjson", "{\"value\":1,\"tags\":[\"a\\n\"]}\n{\"value\":2}\n{\"value\":3,\"note\":\"ä\"}\n")]
    [InlineData("stream: true", "\ufeff [ {\"value\":1,\"tags\":[\"a\\n\"]},\n{\"value\":2} ,{\"value\":3,\"note\":\"ä\"}]  \n")]
    public Task They_are_read_one_by_one(string how, string text) => Wire.RunAsync(
        Reading,
        $$"""
        endpoint: Read
        route: GET /readings
        responses:
          200: { is: Found, means: Here they are., body: { type: list<Reading>, {{how}} } }
        """,
        $$"""
        foreach (var step in new[] { 1, 2, 7, 5000 })
        {
            server.Content = Text({{Emitting(text)}}, step);
            await using var result = await client.ReadAsync();
            var found = result.GetOrThrow();
            Assert.Equal(new[] { 1, 2, 3 }, (await All(found.Body)).Select(one => one.Value));
            Assert.Throws<InvalidOperationException>(() => found.Body.GetAsyncEnumerator());
        }

        var trickle = new Trickle({{Emitting(text)}}, 1);
        server.Content = new System.Net.Http.StreamContent(trickle);
        await foreach (var one in (await client.ReadAsync()).GetOrThrow().Body)
        {
            Assert.Equal(new[] { "a\n" }, one.Tags);
            break;
        }

        Assert.True(trickle.IsDisposed);
        """);

    [Theory]
    [InlineData("as: json-lines", "{\"value\":1}\n{\"value\":true}\n", "An item of the answer does not fit. $.value")]
    [InlineData("as: json-lines", "{\"value\":1}\n{\"value\":\n2}\n", "An item of the answer is no JSON.")]
    [InlineData("stream: true", "[{\"value\":1},{}]", "An item of the answer does not fit. ")]
    [InlineData("stream: true", "[{\"value\":1} {\"value\":2}]", "The answer is no JSON array. ")]
    [InlineData("stream: true", "[{\"value\":1}", "The answer is no JSON array. ")]
    [InlineData("stream: true", "[{\"value\":1}]]", "The answer is no JSON array. ")]
    public Task What_does_not_fit_is_told_where_it_is_read(string how, string text, string message) => Wire.RunAsync(
        Reading,
        $$"""
        endpoint: Read
        route: GET /readings
        responses:
          200: { is: Found, means: Here they are., body: { type: list<Reading>, {{how}} } }
        """,
        $$"""
        server.Content = Text({{Emitting(text)}}, 3);
        await using var items = (await client.ReadAsync()).GetOrThrow().Body.GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(1, items.Current.Value);
        var unfit = await Assert.ThrowsAsync<System.IO.InvalidDataException>(async () => await items.MoveNextAsync());
        Assert.StartsWith({{Emitting(message)}}, unfit.Message);
        """);

    [Theory]
    [InlineData("{}", "The answer is JSON, but no array.")]
    [InlineData("", "The answer is no JSON array. ")]
    [InlineData("<html>", "The answer is no JSON array. ")]
    public Task What_is_no_array_is_told(string text, string message) => Wire.RunAsync(
        "",
        """
        endpoint: Read
        route: GET /numbers
        responses:
          200: { is: Found, means: Here they are., body: { type: list<int32>, stream: true } }
        """,
        $$"""
        server.Content = Text({{Emitting(text)}});
        await using var result = await client.ReadAsync();
        var unfit = await Assert.ThrowsAsync<System.IO.InvalidDataException>(() => All(result.GetOrThrow().Body));
        Assert.StartsWith({{Emitting(message)}}, unfit.Message);
        """);

    [Theory]
    [InlineData("as: json-lines", "\"\\n\"")]
    [InlineData("stream: true", "\",\"")]
    public Task An_item_has_the_limit_of_a_body(string how, string separator) => Wire.RunAsync(
        "",
        $$"""
        endpoint: Read
        route: GET /texts
        responses:
          200: { is: Found, means: Here they are., body?: { type: list<string>, {{how}} } }
        """,
        $$"""
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { BodyLimit = 10_000 });
        string Texts(params int[] lengths) => string.Join({{separator}}, lengths.Select(length => "\"" + new string('a', length) + "\""));
        string Body(string texts) => {{(how.StartsWith("stream", StringComparison.Ordinal) ? "$\"[{texts}]\"" : "texts")}};

        // All together may be larger.
        server.Content = Text(Body(Texts(9_000, 9_000, 9_000)));
        Assert.Equal(3, (await All((await client.ReadAsync()).GetOrThrow().Body!)).Count);

        server.Content = Text(Body(Texts(1, 200_000)));
        await using var items = (await client.ReadAsync()).GetOrThrow().Body!.GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());
        await Assert.ThrowsAsync<System.IO.InvalidDataException>(async () => await items.MoveNextAsync());

        // Just the limit, two quotes included, and just above it; also where more has come than that.
        server.Content = Text(Body(Texts(9_998, 1)));
        Assert.Equal(2, (await All((await client.ReadAsync()).GetOrThrow().Body!)).Count);
        server.Content = Text(Body(Texts(9_999, 1)));
        await Assert.ThrowsAsync<System.IO.InvalidDataException>(async () => await All((await client.ReadAsync()).GetOrThrow().Body!));

        server.Content = new System.Net.Http.ByteArrayContent([]);
        Assert.Null((await client.ReadAsync()).GetOrThrow().Body);

        // A token ends the reading.
        server.Content = Text(Body(Texts(1, 2)));
        await using var cancelled = (await client.ReadAsync()).GetOrThrow().Body!.GetAsyncEnumerator(new System.Threading.CancellationToken(true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await cancelled.MoveNextAsync());
        """);

    private static string Emitting(string text) => Clientwright.Emitting.Literal.String(text);
}
