using Clientwright.Conformance.AuthenticationOauth2;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

/// <summary>The suite's flow ends with a user who allows it, so that the token is the caller's affair.</summary>
public sealed class AuthenticationOauth2Tests(MockServer server) : ScenarioTests(server)
{
    [Scenario("Authentication_OAuth2_valid")]
    public async Task Valid() => (await ClientWith("https://security.microsoft.com/.default").ValidAsync()).GetOrThrow();

    [Scenario("Authentication_OAuth2_invalid")]
    public async Task Invalid() =>
        Assert.Equal("invalid-grant", Assert.IsType<InvalidResult.Forbidden>(await ClientWith("bad").InvalidAsync()).Body?.Error);

    private AuthenticationOauth2Client ClientWith(string token) => new(Http, new() { BearerToken = _ => new(token) });
}
