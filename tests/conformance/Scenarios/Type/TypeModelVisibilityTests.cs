using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelVisibility;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelVisibilityTests(MockServer server) : ScenarioTests(server)
{
    private TypeModelVisibilityClient Client => new(Http);

    [Scenario("Type_Model_Visibility_deleteModel")]
    public async Task DeleteModel() => (await Client.DeleteModelAsync(new() { Body = new() { DeleteProp = true } })).GetOrThrow();

    [Scenario("Type_Model_Visibility_getModel")]
    public async Task GetModel()
    {
        var answer = await Client.GetModelAsync(new() { QueryProp = 123, Body = new() });
        Assert.Equal(new VisibilityModel { ReadProp = "abc" }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Model_Visibility_headModel")]
    public async Task HeadModel() => (await Client.HeadModelAsync(new() { QueryProp = 123, Body = new() })).GetOrThrow();

    [Scenario("Type_Model_Visibility_patchModel")]
    public async Task PatchModel() => (await Client.PatchModelAsync(new() { Body = new() { UpdateProp = [1, 2] } })).GetOrThrow();

    [Scenario("Type_Model_Visibility_postModel")]
    public async Task PostModel() => (await Client.PostModelAsync(new() { Body = new() { CreateProp = ["foo", "bar"] } })).GetOrThrow();

    [Scenario("Type_Model_Visibility_putModel")]
    public async Task PutModel() =>
        (await Client.PutModelAsync(new() { Body = new() { CreateProp = ["foo", "bar"], UpdateProp = [1, 2] } })).GetOrThrow();

    [Scenario("Type_Model_Visibility_putReadOnlyModel")]
    public async Task PutReadOnlyModel()
    {
        var answer = await Client.PutReadOnlyModelAsync(new() { Body = new() });
        var expected = new ReadOnlyModel
        {
            OptionalNullableIntList = new([1, 2, 3]),
            OptionalStringRecord = new Dictionary<string, string> { ["k1"] = "value1", ["k2"] = "value2" },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }
}
