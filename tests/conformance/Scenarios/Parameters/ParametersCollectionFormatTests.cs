using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersCollectionFormat;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersCollectionFormatTests(MockServer server) : ScenarioTests(server)
{
    private ParametersCollectionFormatClient Client => new(Http);

    [Scenario("Parameters_CollectionFormat_Header_csv")]
    public async Task Header_csv() => (await Client.HeaderCsvAsync(new() { Colors = ["blue", "red", "green"] })).GetOrThrow();

    [Scenario("Parameters_CollectionFormat_Query_csv")]
    public async Task Query_csv() => (await Client.QueryCsvAsync(new() { Colors = ["blue", "red", "green"] })).GetOrThrow();

    [Scenario("Parameters_CollectionFormat_Query_multi")]
    public async Task Query_multi() => (await Client.QueryMultiAsync(new() { Colors = ["blue", "red", "green"] })).GetOrThrow();

    [Scenario("Parameters_CollectionFormat_Query_pipes")]
    public async Task Query_pipes() => (await Client.QueryPipesAsync(new() { Colors = ["blue", "red", "green"] })).GetOrThrow();

    [Scenario("Parameters_CollectionFormat_Query_ssv")]
    public async Task Query_ssv() => (await Client.QuerySsvAsync(new() { Colors = ["blue", "red", "green"] })).GetOrThrow();
}
