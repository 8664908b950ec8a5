using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersBasic;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersBasicTests(MockServer server) : ScenarioTests(server)
{
    private ParametersBasicClient Client => new(Http);

    [Scenario("Parameters_Basic_ExplicitBody_simple")]
    public async Task ExplicitBody_simple() => (await Client.ExplicitBodySimpleAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();

    [Scenario("Parameters_Basic_ImplicitBody_simple")]
    public async Task ImplicitBody_simple() => (await Client.ImplicitBodySimpleAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();
}
