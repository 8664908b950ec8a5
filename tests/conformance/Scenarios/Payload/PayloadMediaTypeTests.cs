using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadMediaType;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadMediaTypeTests(MockServer server) : ScenarioTests(server)
{
    private PayloadMediaTypeClient Client => new(Http);

    [Scenario("Payload_MediaType_StringBody_getAsJson")]
    public async Task GetAsJson() => Assert.Equal("foo", (await Client.StringBodyGetAsJsonAsync()).GetOrThrow().Body);

    [Scenario("Payload_MediaType_StringBody_sendAsJson")]
    public async Task SendAsJson() => (await Client.StringBodySendAsJsonAsync(new() { Body = "foo" })).GetOrThrow();

    [Scenario("Payload_MediaType_StringBody_getAsText")]
    public async Task GetAsText() => Assert.Equal("{cat}", (await Client.StringBodyGetAsTextAsync()).GetOrThrow().Body);

    [Scenario("Payload_MediaType_StringBody_sendAsText")]
    public async Task SendAsText() => (await Client.StringBodySendAsTextAsync(new() { Body = "{cat}" })).GetOrThrow();
}
