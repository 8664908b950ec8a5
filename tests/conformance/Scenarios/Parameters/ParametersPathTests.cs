using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersPath;
using Clientwright.Conformance.ParametersPathByHand;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersPathTests(MockServer server) : ScenarioTests(server)
{
    private ParametersPathClient Client => new(Http);

    [Scenario("Parameters_Path_normal")]
    public async Task Normal() => (await Client.NormalAsync(new() { Name = "foo" })).GetOrThrow();

    [Scenario("Parameters_Path_optional")]
    public async Task Optional()
    {
        var client = new ParametersPathByHandClient(Http);
        (await client.OptionalNameAsync()).GetOrThrow();
        (await client.OptionalNameAsync(new() { Name = "foo" })).GetOrThrow();
    }
}
