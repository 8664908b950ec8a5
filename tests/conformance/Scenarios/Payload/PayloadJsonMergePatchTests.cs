using Clientwright.Conformance.Judging;
using Clientwright.Conformance.PayloadJsonMergePatch;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadJsonMergePatchTests(MockServer server) : ScenarioTests(server)
{
    private PayloadJsonMergePatchClient Client => new(Http);

    [Scenario("Payload_JsonMergePatch_createResource")]
    public async Task CreateResource()
    {
        var value = new Resource
        {
            Name = "Madge",
            Description = "desc",
            Map = new Dictionary<string, InnerModel> { ["key"] = new() { Name = "InnerMadge", Description = "innerDesc" } },
            Array = [new() { Name = "InnerMadge", Description = "innerDesc" }],
            IntValue = 1,
            FloatValue = 1.25F,
            InnerModel = new() { Name = "InnerMadge", Description = "innerDesc" },
            IntArray = [1, 2, 3],
        };
        Assert.Equal(value, (await Client.CreateResourceAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Payload_JsonMergePatch_updateResource")]
    public async Task UpdateResource() => Assert.Equal(Updated, (await Client.UpdateResourceAsync(new() { Body = Patch })).GetOrThrow().Body);

    [Scenario("Payload_JsonMergePatch_updateOptionalResource")]
    public async Task UpdateOptionalResource() =>
        Assert.Equal(Updated, (await Client.UpdateOptionalResourceAsync(new() { Body = Patch })).GetOrThrow().Body);

    private static ResourcePatch Patch => new()
    {
        Description = new(null),
        Map = new(new Dictionary<string, InnerModelPatch?> { ["key"] = new() { Description = new(null) }, ["key2"] = null }),
        Array = new(null),
        IntValue = new(null),
        FloatValue = new(null),
        InnerModel = new(null),
        IntArray = new(null),
    };

    private static Resource Updated => new()
    {
        Name = "Madge",
        Map = new Dictionary<string, InnerModel> { ["key"] = new() { Name = "InnerMadge" } },
    };
}
