using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.StreamingJsonl;

namespace Clientwright.Conformance.Scenarios;

public sealed class StreamingJsonlTests(MockServer server) : ScenarioTests(server)
{
    private StreamingJsonlClient Client => new(Http);

    [Scenario("Streaming_Jsonl_Basic_send")]
    public async Task Send() => (await Client.BasicSendAsync(new() { Body = new(Items()) })).GetOrThrow();

    [Scenario("Streaming_Jsonl_Basic_receive")]
    public async Task Receive()
    {
        await using var result = await Client.BasicReceiveAsync();
        Assert.Equal(["one", "two", "three"], (await Values.AllAsync(result.GetOrThrow().Body)).Select(info => info.Desc));
    }

    private static async IAsyncEnumerable<Info> Items()
    {
        foreach (var desc in (string[])["one", "two", "three"])
        {
            await Task.Yield();
            yield return new() { Desc = desc };
        }
    }
}
