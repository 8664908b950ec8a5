using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialHeadersConditionalRequest;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialHeadersConditionalRequestTests(MockServer server) : ScenarioTests(server)
{
    private SpecialHeadersConditionalRequestClient Client => new(Http);

    [Scenario("SpecialHeaders_ConditionalRequest_postIfMatch")]
    public async Task PostIfMatch() => (await Client.PostIfMatchAsync(new() { IfMatch = "\"valid\"" })).GetOrThrow();

    [Scenario("SpecialHeaders_ConditionalRequest_postIfNoneMatch")]
    public async Task PostIfNoneMatch() => (await Client.PostIfNoneMatchAsync(new() { IfNoneMatch = "\"invalid\"" })).GetOrThrow();
}
