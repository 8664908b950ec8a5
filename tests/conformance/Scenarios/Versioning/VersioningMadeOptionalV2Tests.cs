using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningMadeOptionalV2;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningMadeOptionalV2Tests(MockServer server) : ScenarioTests(server)
{
    private VersioningMadeOptionalV2Client Client => new(Http, new() { Endpoint = At("/"), Version = "v2" });

    [Scenario("Versioning_MadeOptional_test")]
    public async Task Test()
    {
        var value = new TestModel { Prop = "foo" };
        Assert.Equal(value, (await Client.TestAsync(new() { Body = value })).GetOrThrow().Body);
    }
}
