using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningRemovedV2;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningRemovedV2Tests(MockServer server) : ScenarioTests(server)
{
    private VersioningRemovedV2Client Client => new(Http, new() { Endpoint = At("/"), Version = "v2" });

    [Scenario("Versioning_Removed_modelV3_V2")]
    public async Task ModelV3_V2()
    {
        var value = new ModelV3Model { Id = "123", EnumProp = EnumV3.EnumMemberV1 };
        Assert.Equal(value, (await Client.ModelV3Async(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Versioning_Removed_v2")]
    public async Task V2()
    {
        var value = new ModelV2 { Prop = "foo", EnumProp = EnumV2.EnumMemberV2, UnionProp = "bar" };
        Assert.Equal(value, (await Client.V2Async(new() { Body = value })).GetOrThrow().Body);
    }
}
