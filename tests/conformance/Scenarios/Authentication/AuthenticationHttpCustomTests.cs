using Clientwright.Conformance.AuthenticationHttpCustom;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class AuthenticationHttpCustomTests(MockServer server) : ScenarioTests(server)
{
    [Scenario("Authentication_Http_Custom_valid")]
    public async Task Valid() => (await ClientWith("valid-key").ValidAsync()).GetOrThrow();

    [Scenario("Authentication_Http_Custom_invalid")]
    public async Task Invalid() =>
        Assert.Equal("invalid-api-key", Assert.IsType<InvalidResult.Forbidden>(await ClientWith("invalid-key").InvalidAsync()).Body?.Error);

    private AuthenticationHttpCustomClient ClientWith(string key) => new(base.Http, new() { Http = _ => new(key) });
}
