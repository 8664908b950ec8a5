using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelEmpty;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelEmptyTests(MockServer server) : ScenarioTests(server)
{
    private static readonly Dictionary<string, JsonElement> Nothing = [];

    private TypeModelEmptyClient Client => new(Http);

    [Scenario("Type_Model_Empty_getEmpty")]
    public async Task GetEmpty() => Assert.Empty((await Client.GetEmptyAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Empty_postRoundTripEmpty")]
    public async Task PostRoundTripEmpty() =>
        Assert.Empty((await Client.PostRoundTripEmptyAsync(new() { Body = Nothing })).GetOrThrow().Body);

    [Scenario("Type_Model_Empty_putEmpty")]
    public async Task PutEmpty() => (await Client.PutEmptyAsync(new() { Body = Nothing })).GetOrThrow();
}
