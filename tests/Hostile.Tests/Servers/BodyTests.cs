using System.IO.Compression;
using System.Net;
using System.Text;
using Hostile.Client.Everything;
using Hostile.Tests.Wire;

namespace Hostile.Tests.Servers;

/// <summary>Bodies that are not what they should be, or what they say they are.</summary>
public sealed class BodyTests : WireTest
{
    private const string Sound = """{"id":"x","count":1,"tags":[]}""";

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\n" + Sound)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n1e\r\n" + Sound + "\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n" + Sound + "\r\n")]
    public async Task A_body_that_breaks_off_is_a_failed_request(string rest)
    {
        await using var server = RawServer.Answering("HTTP/1.1 200 X\r\n" + rest);

        await Assert.ThrowsAsync<HttpRequestException>(() => ClientOf(server).GetThingAsync());
    }

    [Theory]
    [InlineData("Content-Length: 100000\r\n\r\n")]
    [InlineData("Connection: close\r\n\r\n")]
    public async Task A_body_that_is_too_large_is_read_no_further(string header)
    {
        await using var server = RawServer.Answering($"HTTP/1.1 200 X\r\n{header}{new string('[', 100_000)}");
        var result = await UnexpectedAsync(server, options => (options.BodyLimit, options.KeptBodyLimit) = (2_000, 500_000));

        Assert.Equal(UnexpectedReason.BodyTooLarge, result.Reason);
        Assert.InRange(result.RawBody!.Bytes.Length, 1_999, 2_001);
        Assert.True(result.RawBody.IsTruncated);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_read_no_further()
    {
        var line = new byte[64 * 1024];
        await using var server = new RawServer(async (server, _, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 500 X\r\nConnection: close\r\n\r\n"u8.ToArray());
            while (true)
            {
                await stream.WriteAsync(line, server.Stopped);
            }
        });
        var result = await UnexpectedAsync(server, options => options.KeptBodyLimit = 1_000);

        Assert.Equal(1_000, result.RawBody!.Bytes.Length);
    }

    [Fact]
    public async Task A_compressed_bomb_is_counted_as_it_unfolds()
    {
        Handler.AutomaticDecompression = DecompressionMethods.All;
        await using var server = Compressed(stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true), "gzip", new byte[100_000_000]);
        var before = GC.GetTotalAllocatedBytes();
        var result = await UnexpectedAsync(server, options => options.BodyLimit = 1_000_000);

        Assert.Equal(UnexpectedReason.BodyTooLarge, result.Reason);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 50_000_000);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_cannot_be_decompressed_is_a_failed_request(string encoding)
    {
        Handler.AutomaticDecompression = DecompressionMethods.All;
        await using var server = RawServer.Answering(RawServer.Text(200, "\u001f\u008b\u0008 this is no compressed text at all", "Content-Encoding: " + encoding));

        await Assert.ThrowsAsync<HttpRequestException>(() => ClientOf(server).GetThingAsync());
    }

    [Fact]
    public async Task A_compressed_body_is_read()
    {
        Handler.AutomaticDecompression = DecompressionMethods.All;
        await using var server = Compressed(stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true), "br", Encoding.UTF8.GetBytes(Sound));

        Assert.IsType<GetThingResult.Found>(await ClientOf(server).GetThingAsync());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/octet-stream")]
    [InlineData("garbage;;=")]
    [InlineData("application/json; charset=latin1")]
    public async Task Sound_JSON_is_read_whatever_it_says_to_be(string type)
    {
        await using var server = RawServer.Answering(RawServer.Text(200, Sound, "Content-Type: " + type));

        Assert.IsType<GetThingResult.Found>(await ClientOf(server).GetThingAsync());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task JSON_of_another_charset_is_none_and_the_reason_says_so(string charset)
    {
        var body = Encoding.Latin1.GetString(Encoding.GetEncoding(charset).GetBytes(Sound));
        await using var server = RawServer.Answering(RawServer.Text(200, body, "Content-Type: application/json; charset=" + charset));
        var result = await UnexpectedAsync(server);

        Assert.Equal(UnexpectedReason.MalformedBody, result.Reason);
        Assert.Contains("charset=" + charset, result.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"\u00e9\",\"count\":1,\"tags\":[]}", "$.id (byte 6)")]
    [InlineData("{\"id\":\"\\ud800\",\"count\":1,\"tags\":[]}", "$.id (byte 6)")]
    [InlineData("{\"id\":NaN,\"count\":1,\"tags\":[]}", "$.id")]
    [InlineData("<html>\r\nX: 1\r\n</html>", "$ (byte 0)")]
    [InlineData("{\"id\":nul\r\nl,\"evil\":1}", "$.id")]
    public async Task What_is_no_JSON_is_said_where_and_on_one_line(string body, string place)
    {
        await using var server = RawServer.Answering(RawServer.Text(200, body));
        var result = await UnexpectedAsync(server);

        Assert.Equal(UnexpectedReason.MalformedBody, result.Reason);
        Assert.StartsWith(place, result.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Detail!, char.IsControl);
        Assert.Equal(Encoding.Latin1.GetBytes(body), result.RawBody!.Bytes.ToArray());
    }

    [Theory]
    [InlineData("{\"count\":2147483648}", "$.count (byte 9): Expected a 32-bit integer (-2147483648 to 2147483647), found a number that is none.")]
    [InlineData("{\"number\":1e999}", "$.number (byte 10): Expected a number (±1.7976931348623157E+308 at most), found a number that is none.")]
    [InlineData("{\"x\\r\\ny\":{},\"texts\":{\"a\\r\\nX: 1\":5}}", "$.texts.a\\r\\nX: 1 (byte 34): Expected a string, found a number.")]
    public async Task What_does_not_fit_is_said_where_and_why(string body, string detail)
    {
        await using var server = RawServer.Answering(RawServer.Text(200, body));
        var result = await UnexpectedAsync(server);

        Assert.Equal(UnexpectedReason.BodyDoesNotFit, result.Reason);
        Assert.Equal(detail, result.Detail);
    }

    [Fact]
    public async Task The_words_for_a_fault_are_bounded_too()
    {
        var name = new string('n', 1_000_000);
        await using var server = RawServer.Answering(RawServer.Text(200, $"{{\"texts\":{{\"{name}\":t{name}}}}}"), RawServer.Text(200, $"{{\"texts\":{{\"{name}\":5}}}}"));

        Assert.InRange((await UnexpectedAsync(server)).Detail!.Length, 10, 3_000);
        Assert.InRange((await UnexpectedAsync(server)).Detail!.Length, 10, 3_000);
    }

    [Fact]
    public async Task JSON_that_is_too_deep_is_refused()
    {
        await using var server = RawServer.Answering(RawServer.Text(200, "{\"x\":" + new string('[', 1_000_000)));

        Assert.Equal(UnexpectedReason.MalformedBody, (await UnexpectedAsync(server)).Reason);
    }

    [Fact]
    public void The_deepest_JSON_that_can_be_allowed_needs_little_stack()
    {
        const int Depth = 127;
        var body = string.Concat(Enumerable.Repeat("""{"id":"x","count":1,"tags":[],"children":[""", Depth)) + string.Concat(Enumerable.Repeat("]}", Depth));
        using var http = new HttpClient(new OneAnswer(body));
        var client = new EverythingClient(http, new() { JsonDepth = 256 });
        GetThingResult? result = null;
        var thread = new Thread(() => result = client.GetThingAsync().GetAwaiter().GetResult(), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.IsType<GetThingResult.Found>(result);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EverythingOptions { JsonDepth = 257 });
    }

    [Fact]
    public async Task Of_members_that_come_twice_the_last_counts()
    {
        await using var server = RawServer.Answering(RawServer.Text(200, """{"id":"a","id":"b","count":1,"tags":[],"texts":{"k":"1","k":"2"},"x":1,"x":2}"""));
        var found = Assert.IsType<GetThingResult.Found>(await ClientOf(server).GetThingAsync()).Body;

        Assert.Equal(("b", "2", 2), (found.Id, found.Texts!["k"], found.Others["x"].GetInt32()));
    }

    [Theory]
    [InlineData(204, typeof(GetThingResult.Nothing))]
    [InlineData(304, typeof(GetThingResult.Unchanged))]
    public async Task A_body_where_there_can_be_none_is_none(int status, Type type)
    {
        await using var server = RawServer.Answering(RawServer.Text(status, Sound));
        var result = await ClientOf(server).GetThingAsync();

        Assert.IsType(type, result);
        Assert.Null(result.RawBody);
    }

    [Fact]
    public async Task The_length_in_an_answer_to_HEAD_is_no_body()
    {
        await using var server = RawServer.Answering("HTTP/1.1 200 X\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n");

        Assert.IsType<ProbeResult.There>(await ClientOf(server).ProbeAsync());
    }

    [Fact]
    public async Task A_body_that_drips_is_cut_by_the_timeout()
    {
        Http.Timeout = TimeSpan.FromMilliseconds(300);
        await using var server = new RawServer(async (server, _, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 X\r\nConnection: close\r\n\r\n"u8.ToArray());
            while (true)
            {
                await stream.WriteAsync(" "u8.ToArray(), server.Stopped);
                await Task.Delay(20, server.Stopped);
            }
        });

        Assert.IsType<TimeoutException>((await Assert.ThrowsAsync<TaskCanceledException>(() => ClientOf(server).GetThingAsync())).InnerException);
    }

    private sealed class OneAnswer(string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(body) });
    }

    private async Task<GetThingResult.Unexpected> UnexpectedAsync(RawServer server, Action<EverythingOptions>? configure = null) =>
        Assert.IsType<GetThingResult.Unexpected>(await ClientOf(server, configure).GetThingAsync());

    private static RawServer Compressed(Func<Stream, Stream> compress, string encoding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (var stream = compress(packed))
        {
            stream.Write(body);
        }

        return RawServer.Answering(RawServer.Text(200, Encoding.Latin1.GetString(packed.ToArray()), "Content-Encoding: " + encoding));
    }
}
