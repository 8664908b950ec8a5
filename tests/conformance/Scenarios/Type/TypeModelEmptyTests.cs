using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelEmpty;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelEmptyTests(MockServer server) : ScenarioTests(server)
{
    private TypeModelEmptyClient Client => new(Http);

    [Scenario("Type_Model_Empty_getEmpty")]
    public async Task GetEmpty() => Assert.Equal(new EmptyOutput(), (await Client.GetEmptyAsync()).GetOrThrow().Body);

    [Scenario("Type_Model_Empty_postRoundTripEmpty")]
    public async Task PostRoundTripEmpty() =>
        Assert.Equal(new EmptyInputOutput(), (await Client.PostRoundTripEmptyAsync(new() { Body = new() })).GetOrThrow().Body);

    [Scenario("Type_Model_Empty_putEmpty")]
    public async Task PutEmpty() => (await Client.PutEmptyAsync(new() { Body = new() })).GetOrThrow();
}
