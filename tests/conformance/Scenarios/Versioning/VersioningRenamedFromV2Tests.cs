using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.VersioningRenamedFromV2;

namespace Clientwright.Conformance.Scenarios;

public sealed class VersioningRenamedFromV2Tests(MockServer server) : ScenarioTests(server)
{
    private VersioningRenamedFromV2Client Client => new(Http, new() { Endpoint = At("/"), Version = "v2" });

    [Scenario("Versioning_RenamedFrom_newOp")]
    public async Task NewOp()
    {
        var value = new NewModel { NewProp = "foo", EnumProp = NewEnum.NewEnumMember, UnionProp = 10 };
        Assert.Equal(value, (await Client.NewOpAsync(new() { NewQuery = "bar", Body = value })).GetOrThrow().Body);
    }

    [Scenario("Versioning_RenamedFrom_NewInterface")]
    public async Task NewInterface()
    {
        var value = new NewModel { NewProp = "foo", EnumProp = NewEnum.NewEnumMember, UnionProp = 10 };
        Assert.Equal(value, (await Client.NewInterfaceNewOpInNewInterfaceAsync(new() { Body = value })).GetOrThrow().Body);
    }
}
