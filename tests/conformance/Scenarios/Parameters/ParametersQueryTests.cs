using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersQuery;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersQueryTests(MockServer server) : ScenarioTests(server)
{
    private ParametersQueryClient Client => new(Http);

    [Scenario("Parameters_Query_Constant_post")]
    public async Task Constant_post() => (await Client.ConstantPostAsync()).GetOrThrow();

    [Scenario("Parameters_Query_SpecialChar_dollarSign")]
    public async Task SpecialChar_dollarSign() => (await Client.SpecialCharDollarSignAsync(new() { Filter = "status eq 'active'" })).GetOrThrow();
}
