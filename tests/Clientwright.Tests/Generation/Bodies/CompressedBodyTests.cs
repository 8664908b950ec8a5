using Clientwright.Tests.Specs;

namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Requests that are compressed where the client is told to.</summary>
public sealed class CompressedBodyTests
{
    private const string Api = "api: Wire\nserver: https://wire.example\n";

    private const string Responses = "responses:\n  204: { is: Stored, means: Done. }\n  415: { is: UnsupportedMediaType, means: It does not take it so. }\n";

    private const string Bodies =
        "endpoint: Send\nroute: POST /values\nbodies?: { application/json: { type: any, is: Value }, application/octet-stream: binary, application/jsonl: list<int32> }\n" + Responses;

    private const string Client = "server.Status = 204;\nclient = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { CompressesRequests = true });\n";

    [Theory]
    [InlineData("gzip", "GZipStream")]
    [InlineData("br", "BrotliStream")]
    [InlineData("deflate", "ZLibStream")]
    public Task What_arrives_is_what_was_sent_and_can_be_sent_again(string coding, string stream) => Wire.RunAsync(
        $"{Api}compress: {coding}\n",
        [Bodies],
        $$""""
        {{Client}}
        string Sent()
        {
            using var reader = new StreamReader(new System.IO.Compression.{{stream}}(new MemoryStream(server.SentBytes), System.IO.Compression.CompressionMode.Decompress));
            return reader.ReadToEnd();
        }

        var text = "\"" + new string('a', 10_000) + "\"";
        server.Reads = 2;
        (await client.SendAsync(new() { Body = System.Text.Json.JsonDocument.Parse(text).RootElement })).GetOrThrow();
        Assert.Equal(text, Sent());
        Assert.InRange(server.SentBytes.Length, 1, 200);
        Assert.Equal(("application/json", "{{coding}}", (long?)null), (server.SentType, server.SentCoding, server.SentLength));
        (await client.SendAsync(new() { Body = new MemoryStream(Encoding.UTF8.GetBytes("stream")) })).GetOrThrow();
        Assert.Equal(("stream", "application/octet-stream"), (Sent(), server.SentType));

        server.Reads = 1;
        (await client.SendAsync(new() { Body = new ItemStream<int>([1, 2]) })).GetOrThrow();
        Assert.Equal(("1\n2\n", "application/jsonl"), (Sent(), server.SentType));
        """");

    [Fact]
    public Task Nothing_is_compressed_that_is_not_there_or_that_nobody_asked_for() => Wire.RunAsync(
        Api + "compress: gzip\n",
        [Bodies, "endpoint: Get\nroute: GET /values\n" + Responses],
        Client + """
        (await client.SendAsync()).GetOrThrow();
        Assert.Equal((null, null), (server.SentCoding, server.SentType));
        (await client.GetAsync()).GetOrThrow();
        Assert.Equal((null, null), (server.SentCoding, server.SentType));

        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server));
        (await client.SendAsync(new() { Body = System.Text.Json.JsonDocument.Parse("7").RootElement })).GetOrThrow();
        Assert.Equal(("7", null, 1L), (server.Sent, server.SentCoding, server.SentLength));
        server.Status = 415;
        Assert.IsType<SendResult.UnsupportedMediaType>(await client.SendAsync(new() { Body = System.Text.Json.JsonDocument.Parse("7").RootElement }));
        """);

    [Fact]
    public Task An_endpoint_has_a_coding_of_its_own_or_none() => Wire.RunAsync(
        Api + "compress: gzip\n",
        [
            "endpoint: Usual\nroute: POST /usual\nbody: string\n" + Responses,
            "endpoint: Own\nroute: POST /own\nbody: string\ncompress: br\n" + Responses,
            "endpoint: Plain\nroute: POST /plain\nbody: string\ncompress: none\n" + Responses,
            "endpoint: Find\nroute: POST /found\nbody: string\nresponses:\n  200: { is: Found, means: A page., body: list<string> }\npaging: { items: . }\n",
        ],
        Client + """
        await client.UsualAsync(new() { Body = "a" });
        Assert.Equal("gzip", server.SentCoding);
        await client.OwnAsync(new() { Body = "a" });
        Assert.Equal("br", server.SentCoding);
        await client.PlainAsync(new() { Body = "a" });
        Assert.Equal((null, "\"a\"", 3L), (server.SentCoding, server.Sent, server.SentLength));

        // A page is asked for as the call itself is made.
        (server.Status, server.Answer) = (200, "[\"b\"]");
        Assert.Equal(["b"], await All(client.FindItemsAsync(new() { Body = "a" })));
        Assert.Equal("gzip", server.SentCoding);
        """);

    [Fact]
    public Task Each_item_arrives_when_it_is_written() => Wire.RunAsync(
        Api + "compress: gzip\n",
        [Bodies],
        Client + """
        var sent = new MemoryStream();
        async IAsyncEnumerable<int> Items()
        {
            yield return 1;
            await System.Threading.Tasks.Task.Yield();
            var arrived = new System.IO.Compression.GZipStream(new MemoryStream(sent.ToArray()), System.IO.Compression.CompressionMode.Decompress);
            var bytes = new byte[9];
            Assert.Equal("1\n", Encoding.UTF8.GetString(bytes, 0, arrived.Read(bytes)));
            yield return 2;
        }

        client = new WireClient(new System.Net.Http.HttpMessageInvoker(new Sink(sent)), new() { CompressesRequests = true });
        (await client.SendAsync(new() { Body = new ItemStream<int>(Items()) })).GetOrThrow();
        using var reader = new StreamReader(new System.IO.Compression.GZipStream(new MemoryStream(sent.ToArray()), System.IO.Compression.CompressionMode.Decompress));
        Assert.Equal("1\n2\n", reader.ReadToEnd());
        """);

    [Fact]
    public Task A_body_that_breaks_off_has_no_end() => Wire.RunAsync(
        Api + "compress: gzip\n",
        [Bodies],
        Client + """
        var sent = new MemoryStream();
        async IAsyncEnumerable<int> Items()
        {
            yield return 1;
            await System.Threading.Tasks.Task.Yield();
            throw new TimeZoneNotFoundException("mine");
        }

        client = new WireClient(new System.Net.Http.HttpMessageInvoker(new Sink(sent)), new() { CompressesRequests = true });
        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => client.SendAsync(new() { Body = new ItemStream<int>(Items()) }));

        // The end of gzip is the length of what was compressed.
        Assert.NotEqual(new byte[] { 2, 0, 0, 0 }, sent.ToArray()[^4..]);
        Assert.Equal(new byte[] { 0, 0, 0xFF, 0xFF }, sent.ToArray()[^4..]);
        """);

    [Fact]
    public Task What_could_be_sent_again_after_a_refused_token_still_can() => Wire.RunAsync(
        Api + "auth: { oauth: { oauth2: client-credentials, token: \"https://login.example/token\" } }\n",
        ["endpoint: Send\nroute: POST /values\nbodies: { application/json: list<string>, application/octet-stream: binary }\ncompress: gzip\n" + Responses + "  401: { is: Unauthorized, means: No. }\n"],
        """
        var asked = 0;
        server.Reply = request => request.RequestUri!.Host == "login.example"
            ? (200, "{\"access_token\":\"t" + ++asked + "\",\"expires_in\":3600}")
            : (request.Headers.Authorization?.Parameter == "t1" ? 401 : 204, "");
        WireClient Create() => new(new System.Net.Http.HttpMessageInvoker(server), new() { CompressesRequests = true, Oauth = new("id", "secret") });

        (await Create().SendAsync(new() { Body = new SendBody.Json(["a"]) })).GetOrThrow();
        Assert.Equal(4, server.Calls.Count);
        using var reader = new StreamReader(new System.IO.Compression.GZipStream(new MemoryStream(server.SentBytes), System.IO.Compression.CompressionMode.Decompress));
        Assert.Equal("[\"a\"]", reader.ReadToEnd());

        asked = 0;
        Assert.IsType<SendResult.Unauthorized>(await Create().SendAsync(new() { Body = new Forward([1]) }));
        """);

    [Fact]
    public void An_API_that_says_nothing_of_it_has_neither_option_nor_code()
    {
        var run = SpecProject.CreateUntracked(("specs/api.yaml", Api), ("specs/call.yaml", Bodies)).Run();

        Assert.DoesNotContain(run.Files, file => file.Key.Contains(".Send", StringComparison.Ordinal) && file.Value.Contains("Compress", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Files.Values, text => text.Contains("class CompressedBody", StringComparison.Ordinal) || text.Contains("bool CompressesRequests { get; set; }", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[|compress|]: gzip\n", "CW1108: 'compress' says nothing without 'body' or 'bodies': add it, or remove 'compress'")]
    [InlineData("body: string\ncompress: [|zip|]\n", "CW1106: 'zip' is not a value of 'compress': write 'gzip', 'br', 'deflate' or 'none'")]
    public void Mistakes(string marked, string message) => SpecAssert.Reports("endpoint: Send\nroute: POST /values\n" + marked + Responses, message);
}
