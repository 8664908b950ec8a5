using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.ServerPathSingle;

namespace Clientwright.Conformance.Scenarios;

public sealed class ServerPathSingleTests(MockServer server) : ScenarioTests(server)
{
    private ServerPathSingleClient Client => new(Http, new() { Endpoint = At("/") });

    [Scenario("Server_Path_Single_myOp")]
    public async Task MyOp() => (await Client.MyOpAsync()).GetOrThrow();
}
