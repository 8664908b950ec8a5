namespace Clientwright.Tests.Generation;

/// <summary>What calls say of being made again, conditions, and parts of a client.</summary>
public sealed class RepeatableCallTests
{
    private const string Answers = "responses:\n  200: { is: Ok, means: Fine. }\n";

    [Fact]
    public Task A_key_is_made_for_each_call_and_stays_with_its_request() => RunAsync(
        "idempotencyKey: Idempotency-Key\n",
        """
        await client.CallAsync();
        var first = Guid.Parse(server.Header("Idempotency-Key")!);
        await client.CallAsync();
        Assert.NotEqual(first, Guid.Parse(server.Header("Idempotency-Key")!));
        await client.CallAsync(new() { IdempotencyKey = "mine" });
        Assert.Equal("mine", server.Header("Idempotency-Key"));
        var request = new CallRequest();
        Assert.Equal(request, new CallRequest());
        Assert.Equal((true, true), (server.Said, server.IsIdempotent));
        """);

    [Fact]
    public Task Repeatability_headers_are_made_for_each_call() => RunAsync(
        "repeatable: true\nidempotent: false\n",
        """
        var before = DateTimeOffset.UtcNow;
        await client.CallAsync();
        Guid.Parse(server.Header("Repeatability-Request-ID")!);
        var sent = DateTimeOffset.ParseExact(server.Header("Repeatability-First-Sent")!, "r", null);
        Assert.InRange(sent, before.AddSeconds(-1), DateTimeOffset.UtcNow);
        await client.CallAsync(new()
        {
            RepeatabilityRequestID = new Guid("2378d9bc-1726-11ee-be56-0242ac120002"),
            RepeatabilityFirstSent = new DateTimeOffset(2022, 11, 15, 12, 45, 26, TimeSpan.Zero),
        });
        Assert.Equal("2378d9bc-1726-11ee-be56-0242ac120002", server.Header("Repeatability-Request-ID"));
        Assert.Equal("Tue, 15 Nov 2022 12:45:26 GMT", server.Header("Repeatability-First-Sent"));
        Assert.Equal((true, false), (server.Said, server.IsIdempotent));
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { TimeProvider = new Clock() });
        await client.CallAsync();
        Assert.Equal("Wed, 02 Jan 2030 03:04:05 GMT", server.Header("Repeatability-First-Sent"));
        """);

    [Fact]
    public Task Conditions_have_their_types() => RunAsync(
        "conditions: [If-Match, if-none-match, If-Modified-Since, If-Unmodified-Since]\ngroup: Things\n",
        """
        IWireClient contract = client;
        var time = new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero);
        await contract.Things.CallAsync(new() { IfMatch = new ETag("\"a\""), IfNoneMatch = ETag.Any, IfModifiedSince = time, IfUnmodifiedSince = time });
        Assert.Equal(("\"a\"", "*"), (server.Header("If-Match"), server.Header("If-None-Match")));
        Assert.Equal(("Fri, 26 Aug 2022 14:38:00 GMT", "Fri, 26 Aug 2022 14:38:00 GMT"), (server.Header("If-Modified-Since"), server.Header("If-Unmodified-Since")));
        await client.Things.CallAsync();
        Assert.Same(client.Things, contract.Things);
        Assert.Null(server.Header("If-Match"));
        Assert.False(server.Said);
        Assert.Null(typeof(WireClient).GetMethod("CallAsync"));
        """);

    private static Task RunAsync(string keys, string statements) => Wire.RunAsync(
        "api: Wire\nserver: https://wire.example\n", ["endpoint: Call\nroute: POST /call\n" + keys + Answers], statements);
}
