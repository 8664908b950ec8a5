using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningRemovedV1;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningRemovedV1Tests(MockServer server) : ScenarioTests(server)
{
    private VersioningRemovedV1Client Client => new(Http, new() { Endpoint = At("/"), Version = "v1" });

    [Scenario("Versioning_Removed_modelV3")]
    public async Task ModelV3()
    {
        var value = new ModelV3Model { Id = "123", EnumProp = EnumV3.EnumMemberV1 };
        Assert.Equal(value, (await Client.ModelV3Async(new() { Body = value })).GetOrThrow().Body);
    }
}
