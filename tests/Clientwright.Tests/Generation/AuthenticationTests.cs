namespace Clientwright.Tests.Generation;

/// <summary>How calls prove who makes them, on the wire.</summary>
public sealed class AuthenticationTests
{
    private const string Api =
        """
        api: Wire
        server: https://wire.example
        auth:
          apiKey: { header: x-api-key }
          query-key: { query: $key }
          cookieKey: { cookie: session }
          SharedAccessKey: {}
          jwt: { scheme: bearer }
          oauth: { oauth2: client-credentials, token: "https://login.example/token", scopes: [read, write] }

        """;

    private const string Answers = "responses:\n  200: { is: Ok, means: Fine. }\n  401: { is: Unauthorized, means: No. }\n  302: { is: Elsewhere, means: There., headers: { Location: uri }, poll: State }\n";

    private const string State =
        """
        endpoint: State
        route: GET /state
        responses:
          200: { is: Ok, means: Fine., body: { fields: { state: string } } }
        operation: { state: state, succeeded: [done] }
        """;

    private const string Token =
        """
        var asked = 0;
        server.Reply = request =>
        {
            if (request.RequestUri!.Host != "login.example")
            {
                return request.Headers.Authorization?.Parameter == "t" + asked ? (200, "{}") : (401, "{}");
            }

            Assert.Equal("Basic " + Convert.ToBase64String("my%3Aid:s+e%2Fcret"u8), request.Headers.Authorization?.ToString());
            asked++;
            return (200, "{\"access_token\":\"t" + asked + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
        };
        var options = new WireOptions { Oauth = new("my:id", "s e/cret") };
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), options);
        """;

    [Fact]
    public Task A_key_stands_in_its_place() => CallAsync(
        "",
        """
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ApiKey = _ => new("k 1") });
        await client.CallAsync();
        Assert.Equal("k 1", server.Header("x-api-key"));
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { SharedAccessKey = _ => new("k 1") });
        await client.CallAsync();
        Assert.Equal("SharedAccessKey k 1", server.Header("Authorization"));
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { QueryKey = _ => new("k&1=#") });
        await client.CallAsync();
        Assert.Equal("/call?$key=k%261%3D%23", server.Target);
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { CookieKey = _ => new("k=1") });
        await client.CallAsync();
        Assert.Equal("session=k=1", server.Header("Cookie"));
        """);

    [Fact]
    public Task A_name_and_a_password_are_basic() => CallAsync(
        "auth: basic\n",
        """
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { Basic = new("Aladdin", "open sesamé"), ApiKey = _ => new("k") });
        await client.CallAsync();
        Assert.Equal("Basic " + Convert.ToBase64String("Aladdin:open sesamé"u8), server.Header("Authorization"));
        Assert.Null(server.Header("x-api-key"));
        """);

    [Fact]
    public Task Several_at_once_stand_each_in_its_place() => CallWithAsync(
        "  keys: { all: [apiKey, query-key, cookieKey] }\n",
        "auth: [keys, jwt]\n",
        """
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ApiKey = _ => new("k"), QueryKey = _ => new("q"), CookieKey = _ => new("c"), Jwt = _ => new("t") });
        await client.CallAsync();
        Assert.Equal("k", server.Header("x-api-key"));
        Assert.Equal("session=c", server.Header("Cookie"));
        Assert.Equal("/call?$key=q", server.Target);
        Assert.Null(server.Header("Authorization"));
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ApiKey = _ => new("k"), QueryKey = _ => new("q"), Jwt = _ => new("t") });
        await client.CallAsync();
        Assert.Null(server.Header("x-api-key"));
        Assert.Equal("/call", server.Target);
        Assert.Equal("Bearer t", server.Header("Authorization"));
        """);

    [Fact]
    public Task A_refused_token_is_asked_anew_beside_a_key() => CallWithAsync(
        "  both: { all: [oauth, apiKey, query-key] }\n",
        "auth: both\n",
        Token + """
        options.ApiKey = _ => new("k");
        options.QueryKey = _ => new("q");
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), options);
        Assert.IsType<CallResult.Ok>(await client.CallAsync());
        asked++;
        Assert.IsType<CallResult.Ok>(await client.CallAsync());
        Assert.Equal("k", server.Header("x-api-key"));
        Assert.Equal("/call?$key=q", server.Target);
        Assert.Equal(3, asked);
        """);

    [Fact]
    public Task The_first_scheme_that_has_a_secret_is_taken() => CallAsync(
        "auth: [jwt, apiKey]\n",
        """
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ApiKey = _ => new("k"), QueryKey = _ => new("q") });
        await client.CallAsync();
        Assert.Equal(("k", "/call", null), (server.Header("x-api-key"), server.Target, server.Header("Authorization")));
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ApiKey = _ => new("k"), Jwt = _ => new("t0ken") });
        await client.CallAsync();
        Assert.Equal((null, "Bearer t0ken"), (server.Header("x-api-key"), server.Header("Authorization")));
        """);

    [Theory]
    [InlineData("auth: none\n")]
    [InlineData("auth: [jwt, none]\n")]
    public Task Nothing_is_proven_where_nothing_has_to_be(string auth) => CallAsync(
        auth,
        """
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ApiKey = _ => new("k") });
        await client.CallAsync();
        Assert.Null(server.Header("x-api-key"));
        """);

    [Fact]
    public Task A_secret_that_cannot_be_sent_is_refused_and_not_told() => CallAsync(
        "",
        """
        async System.Threading.Tasks.Task Refuses(string option, string secret, WireOptions options)
        {
            var thrown = await Assert.ThrowsAsync<ArgumentException>(() => new WireClient(new System.Net.Http.HttpMessageInvoker(server), options).CallAsync());
            Assert.Equal(option, thrown.ParamName);
            Assert.False(secret.Length > 0 && thrown.ToString().Contains(secret, StringComparison.Ordinal));
        }

        foreach (var secret in new[] { "k\r\nX-Evil: 1", "" })
        {
            await Refuses("ApiKey", secret, new() { ApiKey = _ => new(secret) });
            await Refuses("SharedAccessKey", secret, new() { SharedAccessKey = _ => new(secret) });
            await Refuses("CookieKey", secret, new() { CookieKey = _ => new(secret) });
            await Refuses("Jwt", secret, new() { Jwt = _ => new(secret) });
        }

        await Refuses("CookieKey", "k; other=1", new() { CookieKey = _ => new("k; other=1") });
        await Refuses("Jwt", "x y", new() { Jwt = _ => new("x y") });
        await Refuses("QueryKey", "\ud800", new() { QueryKey = _ => new("\ud800") });
        Assert.Throws<ArgumentException>(() => new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { Basic = new("a:b", "c") }));
        Assert.Empty(server.Calls);
        """,
        "endpoint: Other\nroute: GET /other\nauth: basic\n" + Answers);

    [Fact]
    public Task A_secret_stays_with_the_api_s_own_server() => CallAsync(
        "",
        """
        var options = new WireOptions { ApiKey = _ => new("k"), FollowsForeignOrigins = true };
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), options);
        server.Answer = "{\"state\":\"done\"}";
        await client.FollowStateAsync(new Uri("https://other.example/state"));
        Assert.Null(server.Header("x-api-key"));
        await client.FollowStateAsync(new Uri("/state", UriKind.Relative));
        Assert.Equal("k", server.Header("x-api-key"));
        """);

    [Fact]
    public Task A_token_is_got_once_for_all_calls() => CallAsync(
        "",
        Token + """
        await System.Threading.Tasks.Task.WhenAll(client.CallAsync(), client.CallAsync(), client.CallAsync());
        await new WireClient(new System.Net.Http.HttpMessageInvoker(server), options).CallAsync();
        Assert.Equal(1, asked);
        Assert.Equal(5, server.Calls.Count);
        Assert.Equal("POST https://login.example/token", server.Calls[0]);
        Assert.Equal("WireCredentials { ClientId = my:id }", options.Oauth.ToString());
        """);

    [Fact]
    public Task After_a_refusal_another_token_is_got_once() => CallAsync(
        "",
        Token + """
        Assert.IsType<CallResult.Ok>(await client.CallAsync());
        var good = server.Reply;
        var revoked = "t1";
        server.Reply = request => request.Headers.Authorization?.Parameter == revoked ? (401, "{}") : good(request);
        Assert.IsType<CallResult.Ok>(await client.CallAsync());
        Assert.Equal(2, asked);
        Assert.Equal(["GET https://wire.example/call", "POST https://login.example/token", "GET https://wire.example/call"], server.Calls.Skip(2));
        server.Reply = request => request.RequestUri!.Host == "wire.example" ? (401, "{}") : good(request);
        Assert.IsType<CallResult.Unauthorized>(await client.CallAsync());
        Assert.Equal(3, asked);
        """);

    [Fact]
    public Task A_body_is_sent_again_with_the_other_token() => RunAsync(
        ["endpoint: Call\nroute: POST /call\nbody: list<string>\n" + Answers, State],
        Token + """
        await client.CallAsync(new() { Body = ["a"] });
        var good = server.Reply;
        var sent = "";
        server.Reply = request => { sent += request.RequestUri!.Host + " "; return request.Headers.Authorization?.Parameter == "t1" ? (401, "{}") : good(request); };
        Assert.IsType<CallResult.Ok>(await client.CallAsync(new() { Body = ["b", "c"] }));
        Assert.Equal("wire.example login.example wire.example ", sent);
        Assert.Equal("[\"b\",\"c\"]", server.Sent);
        """);

    [Fact]
    public Task A_call_that_is_made_again_shares_nothing_with_the_metrics_of_the_first() => CallAsync(
        "idempotent: true\n",
        """
        var contexts = new List<object?>();
        server.Reply = request =>
        {
            if (request.RequestUri!.Host == "login.example")
            {
                return (200, "{\"access_token\":\"t\"}");
            }

            contexts.Add(request.Options.Single(option => option.Key == "HttpMetricsEnrichmentContext").Value);
            Assert.True(request.Options.TryGetValue(new System.Net.Http.HttpRequestOptionsKey<string>("url.template"), out var template) && template == "/call");
            return (401, "{}");
        };
        await new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { Oauth = new("id", "secret"), TagsRequests = true }).CallAsync();
        Assert.Equal(2, contexts.Count);
        Assert.True(server.IsIdempotent);
        Assert.NotSame(contexts[0], contexts[1]);
        """);

    [Fact]
    public Task A_token_that_ends_is_got_anew_before() => CallAsync(
        "",
        """
        var asked = 0;
        server.Reply = request => request.RequestUri!.Host == "login.example" ? (200, "{\"access_token\":\"t" + ++asked + "\",\"expires_in\":\"100\"}") : (200, "{}");
        var clock = new Clock();
        var options = new WireOptions { Oauth = new("id", "secret") { TokenAddress = new Uri("https://login.example/tenant"), Scopes = ["a b"] }, TimeProvider = clock };
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), options);
        await client.CallAsync();
        await client.CallAsync();
        Assert.Equal(("Bearer t1", "POST https://login.example/tenant"), (server.Header("Authorization"), server.Calls[0]));
        clock.Now += TimeSpan.FromSeconds(51);
        await client.CallAsync();
        Assert.Equal("Bearer t2", server.Header("Authorization"));
        """);

    [Fact]
    public Task Where_no_token_can_be_had_the_call_fails_and_says_why() => CallAsync(
        "",
        """
        var given = (200, "");
        server.Reply = request => request.RequestUri!.Host == "login.example" ? given : (200, "{}");
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { Oauth = new("id", "s3cret") });
        foreach (var (answer, message) in new[]
        {
            ((400, "{\"error\":\"invalid_client\",\"error_description\":\"s3cret\"}"), "answered with 400 (invalid_client)."),
            ((500, "<html>"), "answered with 500."),
            ((200, "{"), "answered without a bearer token."),
            ((200, "{\"access_token\":\"a\",\"token_type\":\"mac\"}"), "answered without a bearer token."),
            ((200, "{\"access_token\":\"s3cret a\",\"expires_in\":3600}"), "answered without a bearer token."),
        })
        {
            given = answer;
            var thrown = await Assert.ThrowsAsync<System.Net.Http.HttpRequestException>(() => client.CallAsync());
            Assert.EndsWith(message, thrown.Message);
            Assert.DoesNotContain("s3cret", thrown.ToString());
        }

        given = (200, "{\"access_token\":\"t\"}");
        await client.CallAsync();
        Assert.Equal("Bearer t", server.Header("Authorization"));
        """);

    [Fact]
    public Task A_failure_that_nobody_waits_for_is_nobody_s_surprise() => CallAsync(
        "",
        """
        var fails = new System.Threading.Tasks.TaskCompletionSource();
        var asks = new System.Threading.Tasks.TaskCompletionSource();
        server.Reply = _ =>
        {
            asks.SetResult();
            fails.Task.Wait();
            return (500, "marked");
        };
        var surprises = 0;
        void Count(object? sender, System.Threading.Tasks.UnobservedTaskExceptionEventArgs args) =>
            surprises += args.Exception.ToString().Contains("answered with 500", StringComparison.Ordinal) ? 1 : 0;
        System.Threading.Tasks.TaskScheduler.UnobservedTaskException += Count;
        using (var stop = new System.Threading.CancellationTokenSource())
        {
            var call = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { Oauth = new("id", "secret") }).CallAsync(cancellationToken: stop.Token);
            await asks.Task;
            stop.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }

        fails.SetResult();
        for (var i = 0; i < 20; i++)
        {
            await System.Threading.Tasks.Task.Delay(5);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        System.Threading.Tasks.TaskScheduler.UnobservedTaskException -= Count;
        Assert.Equal(0, surprises);
        """);

    [Fact]
    public Task A_secret_goes_to_no_address_that_can_be_overheard() => CallAsync(
        "",
        """
        var options = new WireOptions { Oauth = new("id", "secret") { TokenAddress = new Uri("http://login.example/token") } };
        Assert.Equal("Oauth", Assert.Throws<ArgumentException>(() => new WireClient(new System.Net.Http.HttpMessageInvoker(server), options)).ParamName);
        """);

    private static Task CallAsync(string auth, string statements, params string[] others) =>
        RunAsync(["endpoint: Call\nroute: GET /call\n" + auth + Answers, State, .. others], statements);

    private static Task CallWithAsync(string schemes, string auth, string statements) =>
        Wire.RunAsync(Api + schemes, ["endpoint: Call\nroute: GET /call\n" + auth + Answers, State], statements);

    private static Task RunAsync(string[] endpoints, string statements) => Wire.RunAsync(Api, endpoints, statements);
}
