using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.StreamingSse;

namespace Clientwright.Conformance.Scenarios;

public sealed class StreamingSseTests(MockServer server) : ScenarioTests(server)
{
    private StreamingSseClient Client => new(Http);

    [Scenario("Streaming_Sse_Unnamed_receive")]
    public async Task UnnamedReceive()
    {
        await using var result = await Client.UnnamedReceiveAsync();
        var events = await Values.AllAsync(result.GetOrThrow().Body);
        Assert.Equal(["one", "two", "three"], events.Select(received => received.Data.Desc));
        Assert.All(events, received => Assert.Equal("message", received.Event));
    }

    [Scenario("Streaming_Sse_Named_receive")]
    public async Task NamedReceive()
    {
        await using var result = await Client.NamedReceiveAsync();
        Assert.Equal(
            ["created resp_1", "delta Hello", "delta  world"],
            (await Values.AllAsync(result.GetOrThrow().Body)).Select(received => received.Data.Match(
                created => $"created {created.Value.Id}", delta => $"delta {delta.Value.Delta}")));
    }

    [Scenario("Streaming_Sse_Retrieve_stream")]
    public async Task RetrieveStream()
    {
        await using var result = await Client.RetrieveStreamAsync(new() { Body = new() { Query = "what is typespec?" } });
        Assert.Equal(
            ["partial one", "partial two", "doc1, doc2"],
            (await Values.AllAsync(result.GetOrThrow().Body)).Select(received => received.Data.Match(
                partial => partial.Value.Text, final => string.Join(", ", final.Value.References))));
    }

    [Scenario("Streaming_Sse_Protocol_Data_withEnvelope")]
    public async Task WithEnvelope()
    {
        await using var result = await Client.DataWithEnvelopeAsync();
        var received = Assert.Single(await Values.AllAsync(result.GetOrThrow().Body));
        Assert.Equal("hello", Assert.IsType<DataWithEnvelopeOkBody.WithEnvelope>(received.Data).Value);
    }

    [Scenario("Streaming_Sse_Protocol_Data_withoutEnvelope")]
    public async Task WithoutEnvelope()
    {
        await using var result = await Client.DataWithoutEnvelopeAsync();
        var received = Assert.Single(await Values.AllAsync(result.GetOrThrow().Body));
        var value = Assert.IsType<DataWithoutEnvelopeOkBody.WithoutEnvelope>(received.Data).Value;
        Assert.Equal(("test", "world"), (value.Metadata["source"], value.Contents));
    }

    [Scenario("Streaming_Sse_Protocol_id")]
    public async Task Id()
    {
        await using var result = await Client.ProtocolIdAsync();
        Assert.Equal([new(Hello<ProtocolIdOkBody>(info => info), Id: "event-1")], await Values.AllAsync(result.GetOrThrow().Body));
    }

    [Scenario("Streaming_Sse_Protocol_invalidId")]
    public async Task InvalidId()
    {
        await using var result = await Client.ProtocolInvalidIdAsync();
        Assert.Equal([new(Hello<ProtocolInvalidIdOkBody>(info => info))], await Values.AllAsync(result.GetOrThrow().Body));
    }

    [Scenario("Streaming_Sse_Protocol_retry")]
    public async Task Retry()
    {
        await using var result = await Client.ProtocolRetryAsync();
        Assert.Equal([new(Hello<ProtocolRetryOkBody>(info => info), Retry: TimeSpan.FromSeconds(1))], await Values.AllAsync(result.GetOrThrow().Body));
    }

    [Scenario("Streaming_Sse_Protocol_invalidRetry")]
    public async Task InvalidRetry()
    {
        await using var result = await Client.ProtocolInvalidRetryAsync();
        Assert.Equal([new(Hello<ProtocolInvalidRetryOkBody>(info => info))], await Values.AllAsync(result.GetOrThrow().Body));
    }

    [Scenario("Streaming_Sse_Protocol_reconnect")]
    public async Task Reconnect()
    {
        await using var initial = await Client.ProtocolReconnectAsync();
        var first = Assert.Single(await Values.AllAsync(initial.GetOrThrow().Body));
        Assert.Equal(new(Hello<ProtocolReconnectOkBody>(info => info), Id: "event-1"), first);

        await using var again = await Client.ProtocolReconnectAsync(new() { LastEventID = first.Id });
        var second = Assert.Single(await Values.AllAsync(again.GetOrThrow().Body));
        Assert.Equal(new(new ProtocolReconnectOkBody.Message(new() { Message = "world" }), Id: "event-2"), second);
    }

    private static TChoice Hello<TChoice>(Func<ProtocolInfo, TChoice> choose) => choose(new() { Message = "hello" });
}
