using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersBodyRoot;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersBodyRootTests(MockServer server) : ScenarioTests(server)
{
    private ParametersBodyRootClient Client => new(Http);

    [Scenario("Parameters_BodyRoot_nested")]
    public async Task Nested() =>
        (await Client.NestedAsync(new() { Body = new() { Category = "widget", LinkType = "hard", WasSuccessful = true } })).GetOrThrow();
}
