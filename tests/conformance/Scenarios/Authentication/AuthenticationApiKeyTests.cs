using Clientwright.Conformance.AuthenticationApiKey;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class AuthenticationApiKeyTests(MockServer server) : ScenarioTests(server)
{
    [Scenario("Authentication_ApiKey_valid")]
    public async Task Valid() => (await ClientWith("valid-key").ValidAsync()).GetOrThrow();

    [Scenario("Authentication_ApiKey_invalid")]
    public async Task Invalid() =>
        Assert.Equal("invalid-api-key", Assert.IsType<InvalidResult.Forbidden>(await ClientWith("invalid-key").InvalidAsync()).Body?.Error);

    private AuthenticationApiKeyClient ClientWith(string key) => new(Http, new() { ApiKeyAuth = _ => new(key) });
}
