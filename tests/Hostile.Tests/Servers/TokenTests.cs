using Hostile.Client.Everything;
using Hostile.Client.Fuzzing;
using Hostile.Tests.Wire;

namespace Hostile.Tests.Servers;

/// <summary>The token goes to the origin of the base address, and nowhere else.</summary>
public sealed class TokenTests : WireTest
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_takes_no_token_along(int status)
    {
        Handler.AllowAutoRedirect = true;
        await using var other = RawServer.Answering(RawServer.Text(204));
        await using var server = RawServer.Answering(RawServer.Text(status, "", $"Location: {other.Address}stolen"));

        Assert.IsType<GetThingResult.Nothing>(await ClientOf(server).GetThingAsync());
        Assert.Equal("Bearer t0ken", server.Request.Header("Authorization"));
        Assert.Null(other.Request.Header("Authorization"));
    }

    [Fact]
    public async Task A_redirect_of_a_question_takes_no_token_along()
    {
        Handler.AllowAutoRedirect = true;
        await using var other = RawServer.Answering(RawServer.Text(200, """{"status":"succeeded"}"""));
        await using var server = RawServer.Answering(RawServer.Text(202, "", "Location: /operations/1"), RawServer.Text(302, "", $"Location: {other.Address}"));
        var client = ClientOf(server, options => options.TimeProvider = new LeapingClock());

        Assert.IsType<GetOperationOutcome.Succeeded>(await client.FollowAsync(Assert.IsType<StartResult.Accepted>(await client.StartAsync())));
        Assert.Null(other.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("http://127.0.0.1:{other}/x")]
    [InlineData("//127.0.0.1:{other}/x")]
    [InlineData("http://127.0.0.1:{port}@127.0.0.1:{other}/x")]
    [InlineData("http://localhost:{port}/x")]
    [InlineData("http://localhost.:{port}/x")]
    [InlineData("https://127.0.0.1:{port}/x")]
    [InlineData("http://[::ffff:127.0.0.1]:{port}/x")]
    [InlineData("http://127.0.0.1/x")]
    [InlineData("http://\u00ebst.test:{port}/x")]
    public async Task An_operation_is_not_followed_to_another_origin(string location)
    {
        await using var other = RawServer.Answering(RawServer.Text(200, """{"status":"succeeded"}"""));
        await using var server = new RawServer(async (server, _, stream) => await stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes(RawServer.Text(
            202, "", "Location: " + location.Replace("{port}", $"{server.Port}", StringComparison.Ordinal).Replace("{other}", $"{other.Port}", StringComparison.Ordinal)))));
        var client = ClientOf(server);
        var accepted = Assert.IsType<StartResult.Accepted>(await client.StartAsync());

        Assert.Equal(LostReason.ForeignOrigin, Assert.IsType<GetOperationOutcome.Lost>(await client.FollowAsync(accepted)).Reason);
        Assert.Empty(other.Requests);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Where_other_origins_are_allowed_they_are_told_nothing()
    {
        await using var other = RawServer.Answering(RawServer.Text(200, """{"status":"succeeded"}"""));
        await using var server = RawServer.Answering(RawServer.Text(202, "", $"Location: {other.Address}x"));
        var client = ClientOf(server, options => (options.FollowsForeignOrigins, options.XClient) = (true, "key"));

        Assert.IsType<GetOperationOutcome.Succeeded>(await client.FollowAsync(Assert.IsType<StartResult.Accepted>(await client.StartAsync())));
        Assert.Equal(["Accept", "Host"], other.Request.HeaderNames.Order(StringComparer.Ordinal));
        Assert.Equal("/x", other.Request.Target);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("garbage")]
    [InlineData("Wed, 21 Oct 2015 07:28:00 GMT")]
    [InlineData("99999999999999999999")]
    public async Task An_operation_that_never_ends_is_asked_once_a_second_at_most(string? retryAfter)
    {
        using var stop = new CancellationTokenSource();
        var clock = new LeapingClock();
        var count = 0;
        await using var server = new RawServer(async (_, _, stream) =>
        {
            if (++count == 10)
            {
                await stop.CancelAsync();
            }

            await stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes(
                RawServer.Text(200, """{"status":"running"}""", retryAfter is null ? "X-None: 1" : "Retry-After: " + retryAfter)));
        });
        var client = ClientOf(server, options => options.TimeProvider = clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.FollowGetOperationAsync(new Uri("/operations/1", UriKind.Relative), cancellationToken: stop.Token));
        Assert.InRange(clock.Waits, 9, 11);
        Assert.InRange(clock.ShortestWait, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
    }
}
