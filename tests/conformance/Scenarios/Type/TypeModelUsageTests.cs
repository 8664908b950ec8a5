using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeModelUsage;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeModelUsageTests(MockServer server) : ScenarioTests(server)
{
    private TypeModelUsageClient Client => new(Http);

    [Scenario("Type_Model_Usage_input")]
    public async Task Input() => (await Client.InputAsync(new() { Body = new() { RequiredProp = "example-value" } })).GetOrThrow();

    [Scenario("Type_Model_Usage_inputAndOutput")]
    public async Task InputAndOutput()
    {
        var value = new InputOutputRecord { RequiredProp = "example-value" };
        Assert.Equal(value, (await Client.InputAndOutputAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Type_Model_Usage_output")]
    public async Task Output() => Assert.Equal(new OutputRecord { RequiredProp = "example-value" }, (await Client.OutputAsync()).GetOrThrow().Body);
}
