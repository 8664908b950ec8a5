using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadHead;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadHeadTests(MockServer server) : ScenarioTests(server)
{
    private PayloadHeadClient Client => new(Http);

    [Scenario("Payload_Head_contentTypeHeaderInResponse")]
    public async Task ContentTypeHeaderInResponse()
    {
        var answer = (await Client.ContentTypeHeaderInResponseAsync()).GetOrThrow();
        Assert.Equal("text/plain; charset=utf-8", answer.Headers["Content-Type"]);
        Assert.Equal("hello", answer.XMsMeta);
    }
}
