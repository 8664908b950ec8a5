using Microsoft.Extensions.Time.Testing;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>Following an operation to its end, by a clock that the test moves.</summary>
public sealed class FollowTests
{
    private const string Address = "https://cloudpartner.azure.com/api/operations/contoso$vm$2$preview";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly List<string> _states = [];

    [Theory]
    [InlineData("succeeded", "Succeeded")]
    [InlineData("COMPLETED", "Succeeded")]
    [InlineData("Failed", "Failed")]
    [InlineData("canceled", "Cancelled")]
    public async Task It_ends_as_the_state_says(string state, string end)
    {
        var server = Server(State("notStarted"), State("running"), State("whatever"), State(state));
        var portal = Portal(server);
        dynamic outcome = await RunAsync(Follow(portal, Accepted("/api/operations/contoso$vm$2$preview")));

        Assert.Equal(end, outcome.GetType().Name);
        Assert.Equal(state, outcome.Answer.Body.Status);
        Assert.Equal(["notStarted", "running", "whatever", state], _states);
        Assert.All(server.Requests, request => Assert.Equal(new("GET", Address + "?api-version=2017-10-31", request.Headers, null), request));
        Assert.All(server.Requests, request => Assert.Contains("Accept: application/json", request.Headers));
    }

    [Theory]
    [InlineData("?api-version=1", "?api-version=1")]
    [InlineData("?x=a%2Fb", "?x=a%2Fb&api-version=2017-10-31")]
    [InlineData("?%61pi-version=1#f", "?api-version=1")]
    [InlineData("?", "?api-version=2017-10-31")]
    [InlineData("?api-versions=1", "?api-versions=1&api-version=2017-10-31")]
    public async Task What_every_call_says_is_added_where_the_address_does_not_say_it(string query, string sent)
    {
        var server = Server(State("failed"));
        await RunAsync(Follow(Portal(server), Accepted(Address + query)));

        Assert.Equal(Address + sent, server.Request.Uri);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("5", 5)]
    [InlineData("Mon, 01 Jan 2024 00:00:07 GMT", 7)]
    [InlineData("Sun, 31 Dec 2023 00:00:00 GMT", 0)]
    [InlineData("soon", 0)]
    public async Task The_first_question_waits_as_the_accepting_answer_says(string? retryAfter, int seconds)
    {
        var server = Server(State("failed"));
        var follow = Follow(Portal(server), Accepted(Address, retryAfter));

        await ExpectAsync(server, follow, seconds);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("Retry-After: 4", 4)]
    [InlineData("Retry-After: 0", 1)]
    [InlineData("Retry-After: Mon, 01 Jan 2024 00:00:09 GMT", 9)]
    [InlineData("Retry-After: Mon, 01 Jan 2001 00:00:09 GMT", 1)]
    [InlineData("Retry-After: -1", 30)]
    public async Task Further_questions_wait_as_the_last_answer_says_or_as_the_options_do(string? header, int seconds)
    {
        var server = new CapturingHandler(
            CapturingHandler.Answer(200, """{"status":"running"}""", header is null ? [] : [header]), State("failed"));
        var follow = Follow(Portal(server), Accepted(Address));
        await WaitForAsync(() => server.Requests.Count == 1 && _states.Count == 1);

        await ExpectAsync(server, follow, seconds, already: 1);
    }

    [Fact]
    public async Task Another_answer_midway_loses_it()
    {
        dynamic outcome = await RunAsync(Follow(Portal(Server(State("running"), CapturingHandler.Answer(404))), Accepted(Address)));

        Assert.Equal("Lost { Reason = OtherAnswer, Answer = NotFound { StatusCode = 404 } }", outcome.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"status":5}""")]
    [InlineData("<html>")]
    public async Task A_body_that_is_no_operation_loses_it(string body)
    {
        dynamic outcome = await RunAsync(Follow(Portal(Server(CapturingHandler.Answer(200, body))), Accepted(Address)));

        Assert.Equal("OtherAnswer", outcome.Reason.ToString());
        Assert.Equal(body, outcome.Answer.RawBody.ToString());
    }

    [Theory]
    [InlineData("https://evil.test/api/operations/7")]
    [InlineData("http://cloudpartner.azure.com/api/operations/7")]
    [InlineData("https://cloudpartner.azure.com:444/api/operations/7")]
    [InlineData("//evil.test/x")]
    [InlineData("ftp://cloudpartner.azure.com/x")]
    public async Task A_foreign_origin_is_not_asked(string address)
    {
        var server = Server(State("succeeded"));
        var portal = Portal(server);
        dynamic outcome = await portal.Client.FollowGetOperationAsync(new Uri(address, UriKind.RelativeOrAbsolute));

        Assert.Equal("Lost { Reason = ForeignOrigin, Answer =  }", outcome.ToString());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_foreign_origin_that_may_be_asked_is_not_told_what_the_server_is()
    {
        var server = Server(State("succeeded"));
        var portal = Portal(server);
        portal.Options.FollowsForeignOrigins = true;
        portal.Options.BearerToken = (Func<CancellationToken, ValueTask<string>>)(_ => new ValueTask<string>("secret"));
        await portal.Client.FollowGetOperationAsync(new Uri("https://other.test/x?y=1"));
        await portal.Client.FollowGetOperationAsync(new Uri(Address));

        Assert.Equal("https://other.test/x?y=1", server.Requests[0].Uri);
        Assert.Equal(["Accept: application/json"], server.Requests[0].Headers);
        Assert.Equal(["Accept: application/json", "Authorization: Bearer secret"], server.Requests[1].Headers);
    }

    [Theory]
    [InlineData("/api/operations/7", "https://cloudpartner.azure.com/api/operations/7")]
    [InlineData("operations/7", "https://cloudpartner.azure.com/base/operations/7")]
    [InlineData("https://cloudpartner.azure.com/x", "https://cloudpartner.azure.com/x")]
    public async Task A_kept_address_resolves_against_the_base_address(string address, string asked)
    {
        var server = Server(State("succeeded"));
        var portal = Portal(server);
        portal.Options.BaseAddress = new Uri("https://cloudpartner.azure.com/base");
        dynamic outcome = await portal.Client.FollowGetOperationAsync(new Uri(address, UriKind.RelativeOrAbsolute));

        Assert.Equal("Succeeded", outcome.GetType().Name);
        Assert.Equal(asked + "?api-version=2017-10-31", server.Request.Uri);
    }

    [Fact]
    public async Task An_accepting_answer_without_an_address_leads_nowhere()
    {
        var server = Server(CapturingHandler.Answer(202));
        dynamic client = Portal(server).Client;
        dynamic outcome = await client.FollowAsync(await client.NamedAsync());

        Assert.Equal("Lost { Reason = NoAddress, Answer =  }", outcome.ToString());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_failed_call_ends_the_following_with_its_exception()
    {
        var lost = new HttpRequestException("no route");

        Assert.Same(lost, await Assert.ThrowsAsync<HttpRequestException>(
            () => RunAsync(Follow(Portal(Server(State("running"), () => throw lost)), Accepted(Address)))));
    }

    [Fact]
    public async Task It_can_be_cancelled_while_it_waits()
    {
        using var source = new CancellationTokenSource();
        var server = Server(State("running"));
        Task follow = Portal(server).Client.FollowGetOperationAsync(new Uri(Address), PortalCode.Make("States", _states), source.Token);
        await WaitForAsync(() => _states.Count == 1);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => follow);
        Assert.Single(server.Requests);
    }

    private static CapturingHandler Server(params Func<HttpResponseMessage>[] answers) => new(answers);

    private static Func<HttpResponseMessage> State(string state) => CapturingHandler.Answer(200, $$"""{"status":"{{state}}"}""");

    // As it was read of an answer: resolved against the request.
    private static dynamic Accepted(string address, string? retryAfter = null) =>
        PortalCode.Make("Accepted", new Uri(new Uri(Address), address), retryAfter);

    private PortalClient Portal(HttpMessageHandler server)
    {
        var portal = new PortalClient(server);
        portal.Options.TimeProvider = _time;
        return portal;
    }

    private async Task<object> Follow(PortalClient portal, dynamic accepted) =>
        await portal.Client.FollowAsync(accepted, PortalCode.Make("States", _states));

    private async Task<object> RunAsync(Task<object> follow)
    {
        while (!follow.IsCompleted)
        {
            await Task.Delay(1);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        return await follow;
    }

    // The next question is asked after so many seconds, and not before.
    private async Task ExpectAsync(CapturingHandler server, Task follow, int seconds, int already = 0)
    {
        for (var second = 0; second < seconds; second++)
        {
            await Task.Delay(20);
            Assert.Equal(already, server.Requests.Count);
            _time.Advance(Second);
        }

        await follow.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(already + 1, server.Requests.Count);
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        for (var i = 0; i < 1000 && !condition(); i++)
        {
            await Task.Delay(5);
        }

        Assert.True(condition());
    }
}
