using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.SpecialWords;

namespace Clientwright.Conformance.Scenarios;

public sealed class SpecialWordsReservedOperationBodyParamsTests(MockServer server) : ScenarioTests(server)
{
    private SpecialWordsClient Client => new(Http);

    [Scenario("SpecialWords_ReservedOperationBodyParams_withItems")]
    public async Task WithItems() =>
        (await Client.ReservedOperationBodyParamsWithItemsAsync(new() { Body = new() { Items = ["item"] } })).GetOrThrow();
}
