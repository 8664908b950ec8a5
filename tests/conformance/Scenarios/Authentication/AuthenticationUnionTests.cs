using Clientwright.Conformance.AuthenticationUnion;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class AuthenticationUnionTests(MockServer server) : ScenarioTests(server)
{
    [Scenario("Authentication_Union_validKey")]
    public async Task ValidKey() => (await new AuthenticationUnionClient(Http, new() { ApiKeyAuth = _ => new("valid-key") }).ValidKeyAsync()).GetOrThrow();

    [Scenario("Authentication_Union_validToken")]
    public async Task ValidToken() =>
        (await new AuthenticationUnionClient(Http, new() { BearerToken = _ => new("https://security.microsoft.com/.default") }).ValidTokenAsync()).GetOrThrow();
}
