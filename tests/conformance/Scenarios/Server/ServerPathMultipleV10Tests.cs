using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.ServerPathMultipleV10;

namespace Clientwright.Conformance.Scenarios;

public sealed class ServerPathMultipleV10Tests(MockServer server) : ScenarioTests(server)
{
    private ServerPathMultipleV10Client Client => new(Http, new() { Endpoint = At("/"), ApiVersion = "v1.0" });

    [Scenario("Server_Path_Multiple_noOperationParams")]
    public async Task NoOperationParams() => (await Client.NoOperationParamsAsync()).GetOrThrow();

    [Scenario("Server_Path_Multiple_withOperationPathParam")]
    public async Task WithOperationPathParam() => (await Client.WithOperationPathParamAsync(new() { Keyword = "test" })).GetOrThrow();
}
