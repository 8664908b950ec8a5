using Clientwright.Conformance.AuthenticationNoauthUnion;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class AuthenticationNoauthUnionTests(MockServer server) : ScenarioTests(server)
{
    [Scenario("Authentication_Noauth_Union_validNoAuth")]
    public async Task ValidNoAuth() => (await new AuthenticationNoauthUnionClient(Http).ValidNoAuthAsync()).GetOrThrow();

    [Scenario("Authentication_Noauth_Union_validToken")]
    public async Task ValidToken() =>
        (await new AuthenticationNoauthUnionClient(Http, new() { BearerToken = _ => new("https://security.microsoft.com/.default") }).ValidTokenAsync()).GetOrThrow();
}
