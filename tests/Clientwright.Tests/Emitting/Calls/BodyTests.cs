using System.IO.Compression;
using System.Text;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>How much of a body is read, and for how long.</summary>
public sealed class BodyTests
{
    private static readonly string Status = $$"""{"status":"{{new string('x', 100)}}"}""";

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5000)]
    public async Task No_more_of_a_body_is_kept_than_the_limit(int limit)
    {
        var body = new string('y', 6000);
        var portal = new PortalClient(CapturingHandler.Of(500, body));
        portal.Options.KeptBodyLimit = limit;
        var result = await portal.CancelAsync();

        Assert.Equal(body[..limit], result.RawBody.ToString());
        Assert.True(result.RawBody.IsTruncated);
    }

    [Fact]
    public async Task A_body_at_the_limit_is_whole()
    {
        var portal = new PortalClient(CapturingHandler.Of(500, "12345"));
        portal.Options.KeptBodyLimit = 5;
        var result = await portal.CancelAsync();

        Assert.Equal("12345", result.RawBody.ToString());
        Assert.False(result.RawBody.IsTruncated);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_larger_than_the_limit_does_not_fit(bool isAnnounced)
    {
        var portal = new PortalClient(Server(() => new GivenStream(Encoding.UTF8.GetBytes(Status)), isAnnounced ? Status.Length : null));
        portal.Options.BodyLimit = 50;
        portal.Options.KeptBodyLimit = 7;
        var result = await portal.OperationAsync();

        Assert.Equal("BodyTooLarge", result.Reason.ToString());
        Assert.Equal(Status[..7], result.RawBody.ToString());
        Assert.True(result.RawBody.IsTruncated);
    }

    [Fact]
    public async Task A_body_is_read_whole_however_it_arrives()
    {
        var large = $$"""{"status":"{{new string('x', 3_000_000)}}"}""";
        var bytes = Encoding.UTF8.GetBytes(large);
        var result = await new PortalClient(Server(() => new GivenStream(bytes) { Step = 999 }, announced: 5)).OperationAsync();

        Assert.Equal(3_000_000, result.Body.Status.Length);
    }

    [Fact]
    public async Task Limits_count_what_a_compressed_body_holds()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(new byte[1_000_000]);
        }

        var portal = new PortalClient(Server(() => new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress), packed.Length));
        portal.Options.BodyLimit = 10_000;
        var result = await portal.OperationAsync();

        Assert.Equal("BodyTooLarge", result.Reason.ToString());
    }

    [Fact]
    public async Task JSON_that_is_too_deep_does_not_fit()
    {
        var portal = new PortalClient(CapturingHandler.Of(200, """{"x":[[[[]]]],"status":"x"}"""));
        portal.Options.JsonDepth = 4;
        var result = await portal.OperationAsync();

        Assert.Equal("MalformedBody", result.Reason.ToString());
        Assert.StartsWith("$.x[0][0]", result.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_timeout_of_the_HttpClient_covers_the_body(bool isObedient)
    {
        var stream = new GivenStream([1, 2, 3]) { EndsNever = true, IsObedient = isObedient };
        var portal = new PortalClient(Server(() => stream, announced: null)) { Http = { Timeout = TimeSpan.FromMilliseconds(200) } };

        var thrown = await Assert.ThrowsAsync<TaskCanceledException>(() => portal.OperationAsync());

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.Contains("0.2 seconds", thrown.Message, StringComparison.Ordinal);
        Assert.True(stream.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_can_be_cancelled_while_its_body_arrives(bool isObedient)
    {
        using var source = new CancellationTokenSource();
        var stream = new GivenStream([1, 2, 3]) { EndsNever = true, IsObedient = isObedient, WhenWaiting = source.Cancel };
        var portal = new PortalClient(Server(() => stream, announced: null, status: 500));

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => portal.CancelAsync(cancellationToken: source.Token));

        Assert.Equal(source.Token, thrown.CancellationToken);
        Assert.Null(thrown.InnerException as TimeoutException);
        Assert.True(stream.IsDisposed);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_is_not_sent()
    {
        var server = CapturingHandler.Of(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new PortalClient(server).CancelAsync(cancellationToken: new(canceled: true)));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_failed_request()
    {
        var broken = new HttpIOException(HttpRequestError.ResponseEnded);
        var portal = new PortalClient(Server(() => new GivenStream([1]) { Fault = broken }, announced: null));

        var thrown = await Assert.ThrowsAsync<HttpRequestException>(() => portal.OperationAsync());

        Assert.Equal(HttpRequestError.ResponseEnded, thrown.HttpRequestError);
        Assert.Same(broken, thrown.InnerException);
    }

    [Fact]
    public async Task Calls_at_the_same_time_do_not_mix()
    {
        var portal = new PortalClient(new EchoHandler());

        var calls = Enumerable.Range(0, 200).Select(number => Task.Run(async () =>
        {
            var text = new string((char)('a' + (number % 26)), 200 + (number * 37));
            var result = await portal.CancelAsync(emails: [text]);
            Assert.Equal($$$"""{"metadata":{"notification-emails":"{{{text}}}"}}""", result.RawBody.ToString());
        }));
        await Task.WhenAll(calls);
    }

    private static CapturingHandler Server(Func<Stream> body, long? announced, int status = 200) => new(() =>
    {
        var answer = new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StreamContent(body()) };
        answer.Content.Headers.ContentLength = announced;
        return answer;
    });

    /// <summary>Answers with what it was sent, as an undeclared status.</summary>
    private sealed class EchoHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = new MemoryStream();
            await request.Content!.CopyToAsync(body, cancellationToken);
            await Task.Yield();
            return new HttpResponseMessage(System.Net.HttpStatusCode.InternalServerError) { Content = new ByteArrayContent(body.ToArray()) };
        }
    }
}
