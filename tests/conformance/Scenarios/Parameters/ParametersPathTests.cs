using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersPath;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersPathTests(MockServer server) : ScenarioTests(server)
{
    private ParametersPathClient Client => new(Http);

    [Scenario("Parameters_Path_normal")]
    public async Task Normal() => (await Client.NormalAsync(new() { Name = "foo" })).GetOrThrow();
}
