using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.ServerEndpointNotDefined;

namespace Clientwright.Conformance.Scenarios;

public sealed class ServerEndpointNotDefinedTests(MockServer server) : ScenarioTests(server)
{
    private ServerEndpointNotDefinedClient Client => new(Http);

    [Scenario("Server_Endpoint_NotDefined_valid")]
    public async Task Valid() => (await Client.ValidAsync()).GetOrThrow();
}
