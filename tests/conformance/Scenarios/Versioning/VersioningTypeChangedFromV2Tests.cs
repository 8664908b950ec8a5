using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningTypeChangedFromV2;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningTypeChangedFromV2Tests(MockServer server) : ScenarioTests(server)
{
    private VersioningTypeChangedFromV2Client Client => new(Http, new() { Endpoint = At("/"), Version = "v2" });

    [Scenario("Versioning_TypeChangedFrom_test")]
    public async Task Test()
    {
        var value = new TestModel { Prop = "foo", ChangedProp = "bar" };
        Assert.Equal(value, (await Client.TestAsync(new() { Param = "baz", Body = value })).GetOrThrow().Body);
    }
}
