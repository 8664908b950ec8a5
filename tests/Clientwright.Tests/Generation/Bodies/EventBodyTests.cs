namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Server-sent events (WHATWG HTML section 9.2).</summary>
public sealed class EventBodyTests
{
    private const string Delta = "  Delta: { fields: { text: string } }\n";
    private const string Usage = "  Usage: { fields: { tokens: int32 } }\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public Task Lines_are_read_as_the_standard_has_it(string end) => Wire.RunAsync(
        "",
        """
        endpoint: Listen
        route: GET /events
        responses:
          200: { is: Ok, means: They come., body: { type: string, as: events } }
        """,
        $$""""
        const string Stream =
            """
            {BOM}: a comment
            id: 1
            retry: 1000
            event: first
            data: a
            data
            data:  b:c

            : nothing is said
            event: lost
            retry: 7

            data:{"x":1}
            unknown: z
            id: a{NUL}b
            retry: soon

            id
            data: ä

            event: never
            data: ended before its empty line
            """;
        foreach (var step in new[] { 1, 3, 5000 })
        {
            server.Content = Text(Stream.ReplaceLineEndings({{Clientwright.Emitting.Literal.String(end)}}).Replace("{BOM}", "\uFEFF").Replace("{NUL}", "\0"), step);
            await using var result = await client.ListenAsync();
            Assert.Equal("text/event-stream", server.Header("Accept"));
            Assert.Equal(
                new ServerEvent<string>[]
                {
                    new("a\n\n b:c", "first", "1", TimeSpan.FromSeconds(1)),
                    new("{\"x\":1}", "message", "1", TimeSpan.FromMilliseconds(7)),
                    new("ä", "message", null, null),
                },
                await All(result.GetOrThrow().Body));
        }
        """");

    [Fact]
    public Task An_events_name_tells_what_it_says() => Wire.RunAsync(
        Delta + Usage,
        """
        endpoint: Chat
        route: POST /chat
        body: { fields: { prompt: string } }
        responses:
          200:
            is: Ok
            means: It comes.
            body:
              name: ChatEvent
              events:
                delta: Delta
                message: string
                "tool call": { fields: { tool: string } }
                count: int32
                done: Usage
              last: done
          429: { is: Busy, means: Later. }
        """,
        """"
        server.Content = Text(
            """
            event: delta
            data: {"text":
            data: "Hello"}

            data: a word

            event: tool call
            data: {"tool":"search"}

            event: other
            data: who knows

            event: count
            data: 7

            event: done
            data: {"tokens":3}

            event: delta
            data: {"text":"never read"}


            """.ReplaceLineEndings("\n"), 5);
        using var result = await client.ChatAsync(new() { Body = new() { Prompt = "Hi" } });
        var said = (await All(result.GetOrThrow().Body)).Select(one => one.Event + ": " + one.Data.Match(
            delta => delta.Value.Text, message => message.Value, toolCall => toolCall.Value.Tool, count => count.Value.ToString(), done => done.Value.Tokens.ToString()));
        Assert.Equal(new[] { "delta: Hello", "message: a word", "tool call: search", "count: 7", "done: 3" }, said);

        server.Content = Text("event: delta\ndata: {}\n\n");
        await using var unfit = (await client.ChatAsync(new() { Body = new() { Prompt = "Hi" } })).GetOrThrow().Body.GetAsyncEnumerator();
        Assert.StartsWith("An item of the answer does not fit.", (await Assert.ThrowsAsync<System.IO.InvalidDataException>(async () => await unfit.MoveNextAsync())).Message);

        // Who declares a last one is told that it did not come.
        server.Content = Text("event: delta\ndata: {\"text\":\"a\"}\n\n");
        await using var cut = (await client.ChatAsync(new() { Body = new() { Prompt = "Hi" } })).GetOrThrow().Body.GetAsyncEnumerator();
        Assert.True(await cut.MoveNextAsync());
        var broken = await Assert.ThrowsAsync<System.Net.Http.HttpRequestException>(async () => await cut.MoveNextAsync());
        Assert.Equal(System.Net.Http.HttpRequestError.ResponseEnded, broken.HttpRequestError);
        """");

    [Fact]
    public Task What_comes_behind_the_last_one_is_none() => Wire.RunAsync(
        Delta,
        """
        endpoint: Chat
        route: GET /chat
        headers: { Last-Event-ID?: string }
        responses:
          200: { is: Ok, means: It comes., body?: { type: Delta, as: text/event-stream, until: "[DONE]" } }
        """,
        """
        server.Content = Text("id: 7\ndata: {\"text\":\"a\"}\n\ndata: [DONE]\n\ndata: {\"text\":\"b\"}\n\n");
        var only = Assert.Single(await All((await client.ChatAsync()).GetOrThrow().Body!));
        Assert.Equal(("a", "message", "7"), (only.Data.Text, only.Event, only.Id));

        server.Content = Text("data: [DONE]\n\n");
        Assert.Empty(await All((await client.ChatAsync(new() { LastEventID = only.Id })).GetOrThrow().Body!));
        Assert.Equal("7", server.Header("Last-Event-ID"));

        // What is the end is complete, even if the line behind it, or its own end, has not come.
        foreach (var end in new[] { "data: [DONE]\n", "data: [DONE]" })
        {
            server.Content = Text("data: {\"text\":\"a\"}\n\n" + end);
            Assert.Single(await All((await client.ChatAsync()).GetOrThrow().Body!));
        }

        server.Content = Text("data: {\"text\":\"a\"}\n\n");
        await Assert.ThrowsAsync<System.Net.Http.HttpRequestException>(async () => await All((await client.ChatAsync()).GetOrThrow().Body!));
        server.Content = new System.Net.Http.ByteArrayContent([]);
        Assert.Null((await client.ChatAsync()).GetOrThrow().Body);
        """);

    [Fact]
    public Task Events_of_other_names_are_kept_where_there_is_a_type_for_them() => Wire.RunAsync(
        Delta,
        """
        endpoint: Chat
        route: GET /chat
        responses:
          200: { is: Ok, means: It comes., bodies: { application/json: Delta, text/event-stream: { events: { delta: Delta }, others: any } } }
        """,
        """
        server.Content = Text("event: x\ndata: [1]\n\nevent: delta\ndata: {\"text\":\"a\"}\n\n");
        server.Content.Headers.TryAddWithoutValidation("Content-Type", "text/event-stream; charset=utf-8");
        await using var result = await client.ChatAsync();
        var events = await All(Assert.IsType<ChatResult.OkEvents>(result).Body);
        Assert.Equal("[1]", Assert.IsType<ChatOkEventsBody.Other>(events[0].Data).Value.GetRawText());
        Assert.Equal("x", events[0].Event);
        Assert.Equal(new ChatOkEventsBody.Delta(new() { Text = "a" }), events[1].Data);
        """);

    [Fact]
    public Task An_event_has_the_limit_of_a_body() => Wire.RunAsync(
        "",
        """
        endpoint: Listen
        route: GET /events
        responses:
          200: { is: Ok, means: They come., body: { type: string, as: events } }
        """,
        """
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { BodyLimit = 5_000 });
        server.Content = Text(string.Concat(Enumerable.Repeat("data: " + new string('a', 900) + "\n", 20)));
        await Assert.ThrowsAsync<System.IO.InvalidDataException>(async () => await All((await client.ListenAsync()).GetOrThrow().Body));
        server.Content = Text("data: " + new string('a', 90_000));
        await Assert.ThrowsAsync<System.IO.InvalidDataException>(async () => await All((await client.ListenAsync()).GetOrThrow().Body));
        server.Content = Text(string.Concat(Enumerable.Repeat("data: " + new string('a', 900) + "\n\n", 20)));
        Assert.Equal(20, (await All((await client.ListenAsync()).GetOrThrow().Body)).Count);
        """);
}
