using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.ServerVersionsVersioned20221201Preview;

namespace Clientwright.Conformance.Scenarios;

public sealed class ServerVersionsVersioned20221201PreviewTests(MockServer server) : ScenarioTests(server)
{
    private ServerVersionsVersioned20221201PreviewClient Client => new(Http, new() { Endpoint = At("/") });

    [Scenario("Server_Versions_Versioned_withPathApiVersion")]
    public async Task WithPathApiVersion() => (await Client.WithPathApiVersionAsync(new() { ApiVersion = "2022-12-01-preview" })).GetOrThrow();

    [Scenario("Server_Versions_Versioned_withQueryApiVersion")]
    public async Task WithQueryApiVersion() => (await Client.WithQueryApiVersionAsync(new() { ApiVersion = "2022-12-01-preview" })).GetOrThrow();

    [Scenario("Server_Versions_Versioned_withQueryOldApiVersion")]
    public async Task WithQueryOldApiVersion() =>
        (await Client.WithQueryOldApiVersionAsync(new() { ApiVersion = "2021-01-01-preview" })).GetOrThrow();

    [Scenario("Server_Versions_Versioned_withoutApiVersion")]
    public async Task WithoutApiVersion() => (await Client.WithoutApiVersionAsync()).GetOrThrow();
}
