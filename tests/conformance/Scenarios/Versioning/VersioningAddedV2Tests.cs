using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningAddedV2;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningAddedV2Tests(MockServer server) : ScenarioTests(server)
{
    private VersioningAddedV2Client Client => new(Http, new() { Endpoint = At("/"), Version = "v2" });

    [Scenario("Versioning_Added_v1")]
    public async Task V1()
    {
        var value = new ModelV1 { Prop = "foo", EnumProp = EnumV1.EnumMemberV2, UnionProp = 10 };
        Assert.Equal(value, (await Client.V1Async(new() { HeaderV2 = "bar", Body = value })).GetOrThrow().Body);
    }

    [Scenario("Versioning_Added_v2")]
    public async Task V2()
    {
        var value = new ModelV2 { Prop = "foo", EnumProp = EnumV2.EnumMember, UnionProp = "bar" };
        Assert.Equal(value, (await Client.V2Async(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Versioning_Added_InterfaceV2")]
    public async Task InterfaceV2()
    {
        var value = new ModelV2 { Prop = "foo", EnumProp = EnumV2.EnumMember, UnionProp = "bar" };
        Assert.Equal(value, (await Client.InterfaceV2V2InInterfaceAsync(new() { Body = value })).GetOrThrow().Body);
    }
}
