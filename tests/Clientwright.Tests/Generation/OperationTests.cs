using static Clientwright.Tests.Generation.OperationWire;

namespace Clientwright.Tests.Generation;

/// <summary>Operations that are followed to what they come to, on the wire: in each way in which a server tells how they stand, and where their result is.</summary>
public sealed class OperationTests
{
    [Fact]
    public Task After_PUT_the_resource_itself_is_the_result() => RunAsync(
        [Put, GetOperation, GetUser],
        """
        server.Headers["Azure-AsyncOperation"] = "/operations/7?api-version=2";
        script = new([
            (201, "", "3"), (200, "{\"status\":\"NotStarted\"}", "10"), (200, "{\"status\":\"Running\"}", null), (200, "{\"status\":\"Succeeded\"}", null),
            (200, "{\"name\":\"a\"}", null)]);
        """ + Made + """
        var states = new List<string>();
        var outcome = await client.FollowAsync(made, new Reports<GetOperationOutcome.Progress>(progress => states.Add(progress.State)));
        var ended = Assert.IsType<PutUserOutcome.Succeeded>(outcome);
        Assert.Equal("a", Assert.IsType<GetUserResult.Found>(ended.Result).Body.Name);
        Assert.Equal("Succeeded", ended.Operation.Answer.Body.Status);
        Assert.Equal(["NotStarted", "Running", "Succeeded"], states);
        Assert.Equal([3, 10, 30], clock.Waits);
        Assert.Equal(
            [
                "PUT https://wire.example/users/a b?api-version=1",
                "GET https://wire.example/operations/7?api-version=2",
                "GET https://wire.example/operations/7?api-version=2",
                "GET https://wire.example/operations/7?api-version=2",
                "GET https://wire.example/users/a b?api-version=1",
            ],
            server.Calls);
        Assert.All(said, secret => Assert.Equal("Bearer token", secret));
        Assert.Equal("Succeeded: Found { StatusCode = 200, Body = GetUserFoundBody { Name = a } }", outcome.Match(won => "Succeeded: " + won.Result, _ => "", _ => "", _ => ""));
        """);

    [Fact]
    public Task What_has_not_succeeded_has_no_result() => RunAsync(
        [Put, GetOperation, GetUser],
        """
        server.Headers["Operation-Location"] = "/operations/7";
        script = new([(201, "", null), (200, "{\"status\":\"Running\"}", null), (200, "{\"status\":\"Failed\"}", null)]);
        """ + Made + """
        Assert.Equal("Failed", Assert.IsType<PutUserOutcome.Failed>(await client.FollowAsync(made)).Operation.Answer.Body.Status);
        script = new([(200, "{\"status\":\"canceled\"}", null)]);
        Assert.Equal("canceled", Assert.IsType<PutUserOutcome.Cancelled>(await client.FollowAsync(made)).Operation.Answer.Body.Status);
        Assert.Equal(4, server.Calls.Count);
        """);

    [Fact]
    public Task What_is_lost_midway_stays_lost_and_a_result_that_is_refused_is_one() => RunAsync(
        [Put, GetOperation, GetUser],
        """
        server.Headers["Operation-Location"] = "/operations/7";
        script = new([(201, "", null), (503, "", null)]);
        """ + Made + """
        var lost = Assert.IsType<PutUserOutcome.Lost>(await client.FollowAsync(made));
        Assert.Equal(LostReason.OtherAnswer, lost.Reason);
        Assert.Equal(503, Assert.IsType<GetOperationOutcome.Lost>(lost.Operation).Answer!.StatusCode);

        script = new([(200, "{\"status\":\"Succeeded\"}", null), (404, "", null), (200, "{\"status\":\"Succeeded\"}", null), (500, "oh", null)]);
        Assert.IsType<GetUserResult.NotFound>(Assert.IsType<PutUserOutcome.Succeeded>(await client.FollowAsync(made)).Result);
        Assert.Equal("oh", Assert.IsType<GetUserResult.Unexpected>(Assert.IsType<PutUserOutcome.Succeeded>(await client.FollowAsync(made)).Result).RawBody!.ToString());
        """);

    [Fact]
    public Task What_ends_a_poll_may_be_told_by_its_media_type() => RunAsync(
        [
            Put, GetUser,
            GetOperation.Replace("responses:\n", "responses:\n  410:\n    is: Gone\n    means: It is gone.\n    bodies:\n      application/json: { fields: { code: string } }\n      image/png: binary\n", StringComparison.Ordinal),
        ],
        """
        server.Headers["Operation-Location"] = "/operations/7";
        script = new([(201, "", null), (410, "", null)]);
        """ + Made + """
        server.Content = new System.Net.Http.ByteArrayContent([1, 2]) { Headers = { ContentType = new("image/png") } };
        var lost = Assert.IsType<GetOperationOutcome.Lost>(Assert.IsType<PutUserOutcome.Lost>(await client.FollowAsync(made)).Operation);
        Assert.Equal(LostReason.OtherAnswer, lost.Reason);
        await using var gone = Assert.IsType<GetOperationResult.GonePng>(lost.Answer);
        Assert.Equal(1, gone.Body.ReadByte());
        """);

    [Fact]
    public Task A_header_says_where_the_result_is() => RunAsync(
        [At("header location"), GetOperation, GetUser],
        """
        async System.Threading.Tasks.Task<StartOutcome> Run(string location)
        {
            server.Headers["Operation-Location"] = "/operations/7";
            server.Headers["Location"] = location;
            script = new([(202, "", null), (200, "{\"status\":\"Succeeded\"}", null), (200, "{\"name\":\"a\"}", null)]);
            return await client.FollowAsync((StartResult.Accepted)await client.StartAsync());
        }

        """ + Elsewhere + """
        await Finds("/users/1", "https://wire.example/users/1?api-version=1");
        await Finds("https://wire.example/x?api-version=9", "https://wire.example/x?api-version=9");
        await Loses("", LostReason.NoAddress);
        await Loses("https://evil.test/x", LostReason.ForeignOrigin);
        await Loses("http://wire.example/x", LostReason.ForeignOrigin);
        """);

    [Fact]
    public Task The_last_answer_says_where_the_result_is() => RunAsync(
        [At("body resourceLocation"), GetOperation, GetUser],
        """
        async System.Threading.Tasks.Task<StartOutcome> Run(string location)
        {
            server.Headers["Operation-Location"] = "/operations/7";
            script = new([
                (202, "", null), (200, "{\"status\":\"Running\",\"resourceLocation\":\"/users/not-yet\"}", null),
                (200, "{\"status\":\"Succeeded\"" + (location.Length > 0 ? ",\"resourceLocation\":\"" + location + "\"}" : "}"), null), (200, "{\"name\":\"a\"}", null)]);
            return await client.FollowAsync((StartResult.Accepted)await client.StartAsync());
        }

        """ + Elsewhere + """
        await Finds("/users/2", "https://wire.example/users/2?api-version=1");
        await Finds("../users/3", "https://wire.example/users/3?api-version=1");
        await Loses("", LostReason.NoAddress);
        await Loses("ftp://wire.example/x", LostReason.NoAddress);
        await Loses("https://evil.test/x", LostReason.ForeignOrigin);
        await Loses("//evil.test/x", LostReason.ForeignOrigin);
        """);

    /// <summary>A result that is nowhere, or at another origin, is lost, and nobody is asked: the last call is the operation's.</summary>
    private const string Elsewhere =
        """
        async System.Threading.Tasks.Task Finds(string location, string asked)
        {
            Assert.Equal("a", Assert.IsType<GetUserResult.Found>(Assert.IsType<StartOutcome.Succeeded>(await Run(location)).Result).Body.Name);
            Assert.Equal("GET " + asked, server.Calls[^1]);
        }

        async System.Threading.Tasks.Task Loses(string location, LostReason reason)
        {
            var lost = Assert.IsType<StartOutcome.Lost>(await Run(location));
            Assert.Equal(reason, lost.Reason);
            Assert.IsType<GetOperationOutcome.Succeeded>(lost.Operation);
            Assert.Equal("GET https://wire.example/operations/7?api-version=1", server.Calls[^1]);
        }

        """;

    [Fact]
    public Task Another_origin_that_may_be_asked_for_the_result_is_told_nothing() => RunAsync(
        [At("resourceLocation"), GetOperation, GetUser],
        """
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { TimeProvider = clock, BearerToken = _ => new("token"), FollowsForeignOrigins = true });
        server.Headers["Operation-Location"] = "/operations/7";
        script = new([(202, "", null), (200, "{\"status\":\"Succeeded\",\"resourceLocation\":\"https://other.example/x?y=1\"}", null), (200, "{\"name\":\"a\"}", null)]);
        Assert.IsType<StartOutcome.Succeeded>(await client.FollowAsync((StartResult.Accepted)await client.StartAsync()));
        Assert.Equal("GET https://other.example/x?y=1", server.Calls[^1]);
        Assert.Equal(["Bearer token", "Bearer token", null], said);
        """);

    [Fact]
    public Task A_member_of_the_last_answer_is_the_result() => RunAsync(
        ["endpoint: ExportUser\nroute: POST /export\nresponses:\n  202: { is: Accepted, means: It is being done., headers: { Operation-Location: uri }, poll: GetOperation }\n", GetOperation],
        """
        server.Headers["Operation-Location"] = "/operations/7";
        script = new([
            (202, "", null), (200, "{\"status\":\"Running\"}", null), (200, "{\"status\":\"Succeeded\",\"result\":{\"size\":7}}", null),
            (202, "", null), (200, "{\"status\":\"Succeeded\"}", null)]);
        Assert.Equal(7, Assert.IsType<GetOperationOutcome.Succeeded>(await client.FollowAsync((ExportUserResult.Accepted)await client.ExportUserAsync())).Result?.Size);
        Assert.Null(Assert.IsType<GetOperationOutcome.Succeeded>(await client.FollowAsync((ExportUserResult.Accepted)await client.ExportUserAsync())).Result);
        """);

    [Fact]
    public Task What_is_made_tells_its_own_state_where_it_was_made() => RunAsync(
        [
            "endpoint: PutSite\nroute: PUT /sites/{site}\npath: { site: string }\nbody: { fields: { size: int32 } }\nresponses:\n  201: { is: Created, means: It is being made., poll: GetSite }\n",
            """
            endpoint: GetSite
            route: GET /sites/{name}
            path: { name: string }
            responses:
              200: { is: Found, means: It is there., body: { fields: { name: string, properties: { fields: { provisioningState: string } } } } }
            operation: { state: properties.provisioningState, succeeded: Succeeded, result: . }
            """,
        ],
        """
        script = new([
            (201, "", "5"), (200, "{\"name\":\"s\",\"properties\":{\"provisioningState\":\"Creating\"}}", "2"),
            (200, "{\"name\":\"s\",\"properties\":{\"provisioningState\":\"Succeeded\"}}", null)]);
        var outcome = await client.FollowAsync((PutSiteResult.Created)await client.PutSiteAsync(new() { Site = "s", Body = new() { Size = 1 } }));
        Assert.Equal("s", Assert.IsType<GetSiteOutcome.Succeeded>(outcome).Result.Name);
        Assert.Equal(["GET https://wire.example/sites/s?api-version=1", "GET https://wire.example/sites/s?api-version=1"], server.Calls.Skip(1));
        Assert.Equal([5, 2], clock.Waits);
        """);

    private const string GetReport =
        """
        endpoint: GetReport
        route: GET /reports/{id}
        path: { id: string }
        responses:
          200: { is: Done, means: It is there., body: { type: string, as: text } }
          202: { is: Running, means: It is being made. }
          409: { is: Conflict, means: It cannot be made., body: { fields: { code: string } } }
          410: { is: Gone, means: It was given up. }
        operation: { succeeded: 200, failed: [409], cancelled: 410 }
        """;

    private const string StartReport =
        "endpoint: StartReport\nroute: POST /reports\nresponses:\n  202: { is: Accepted, means: It is being made., headers: { Location: uri }, poll: GetReport }\n";

    [Fact]
    public Task The_status_of_an_answer_can_be_its_state() => RunAsync(
        [StartReport, GetReport],
        """
        server.Headers["Location"] = "/reports/7";
        async System.Threading.Tasks.Task<GetReportOutcome> Run(params (int, string, string?)[] answers)
        {
            script = new([(202, "", null), .. answers]);
            return await client.FollowAsync((StartReportResult.Accepted)await client.StartReportAsync());
        }

        var states = new List<string>();
        script = new([(202, "", "1"), (202, "", "4"), (202, "", null), (200, "all of it", null)]);
        var accepted = (StartReportResult.Accepted)await client.StartReportAsync();
        var outcome = await client.FollowAsync(accepted, new Reports<GetReportOutcome.Progress>(progress => states.Add(progress.State)));
        Assert.Equal("all of it", Assert.IsType<GetReportOutcome.Succeeded>(outcome).Answer.Body);
        Assert.Equal(["202", "202", "200"], states);
        Assert.Equal([1, 4, 30], clock.Waits);

        Assert.Equal("no", Assert.IsType<GetReportOutcome.Failed>(await Run((202, "", null), (409, "{\"code\":\"no\"}", null))).Answer.Body.Code);
        Assert.IsType<GetReportResult.Gone>(Assert.IsType<GetReportOutcome.Cancelled>(await Run((410, "", null))).Answer);
        foreach (var (status, body) in new[] { (409, "{}"), (404, ""), (500, "<html>") })
        {
            var lost = Assert.IsType<GetReportOutcome.Lost>(await Run((202, "", null), (status, body, null)));
            Assert.Equal((LostReason.OtherAnswer, status), (lost.Reason, lost.Answer!.StatusCode));
        }
        """);

    [Fact]
    public Task Following_without_end_ends_when_its_token_does() => RunAsync(
        [Put, GetOperation, GetUser],
        """
        server.Headers["Operation-Location"] = "/operations/7";
        script = new([(201, "", null)]);
        """ + Made + """
        var polls = 0;
        using var source = new System.Threading.CancellationTokenSource();
        server.Reply = _ =>
        {
            if (++polls == 5_000)
            {
                source.Cancel();
            }

            return (200, "{\"status\":\"Running\"}");
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.FollowAsync(made, cancellationToken: source.Token));
        Assert.Equal(5_000, polls);
        """);

    [Fact]
    public Task A_state_in_what_is_no_JSON_is_none() => RunAsync(
        [StartReport, GetReport.Replace("200: { is: Done, means: It is there., body: { type: string, as: text } }", "200: { is: Done, means: It is there., body?: { fields: { status: string } } }", StringComparison.Ordinal).Replace("{ succeeded: 200, failed: [409], cancelled: 410 }", "{ state: status, succeeded: done }", StringComparison.Ordinal)],
        """
        server.Headers["Location"] = "/reports/7";
        script = new([(202, "", null), (200, "{\"status\":", null)]);
        var lost = Assert.IsType<GetReportOutcome.Lost>(await client.FollowAsync((StartReportResult.Accepted)await client.StartReportAsync()));
        Assert.Equal(LostReason.NoState, lost.Reason);
        """);
}
