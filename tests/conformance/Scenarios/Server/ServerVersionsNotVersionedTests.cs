using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.ServerVersionsNotVersioned;

namespace Clientwright.Conformance.Scenarios;

public sealed class ServerVersionsNotVersionedTests(MockServer server) : ScenarioTests(server)
{
    private ServerVersionsNotVersionedClient Client => new(Http, new() { Endpoint = At("/") });

    [Scenario("Server_Versions_NotVersioned_withPathApiVersion")]
    public async Task WithPathApiVersion() => (await Client.WithPathApiVersionAsync(new() { ApiVersion = "v1.0" })).GetOrThrow();

    [Scenario("Server_Versions_NotVersioned_withQueryApiVersion")]
    public async Task WithQueryApiVersion() => (await Client.WithQueryApiVersionAsync(new() { ApiVersion = "v1.0" })).GetOrThrow();

    [Scenario("Server_Versions_NotVersioned_withoutApiVersion")]
    public async Task WithoutApiVersion() => (await Client.WithoutApiVersionAsync()).GetOrThrow();
}
