using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningReturnTypeChangedFromV2;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningReturnTypeChangedFromV2Tests(MockServer server) : ScenarioTests(server)
{
    private VersioningReturnTypeChangedFromV2Client Client =>
        new(Http, new() { Endpoint = At("/"), Version = "v2" });

    [Scenario("Versioning_ReturnTypeChangedFrom_test")]
    public async Task Test() => Assert.Equal("test", (await Client.TestAsync(new() { Body = "test" })).GetOrThrow().Body);
}
