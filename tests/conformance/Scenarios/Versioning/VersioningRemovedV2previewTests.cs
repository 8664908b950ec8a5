using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningRemovedV2preview;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningRemovedV2previewTests(MockServer server) : ScenarioTests(server)
{
    private VersioningRemovedV2previewClient Client => new(Http, new() { Endpoint = At("/"), Version = "v2preview" });

    [Scenario("Versioning_Removed_modelV3_V2preview")]
    public async Task ModelV3_V2preview()
    {
        var value = new ModelV3Model { Id = "123" };
        Assert.Equal(value, (await Client.ModelV3Async(new() { Body = value })).GetOrThrow().Body);
    }
}
