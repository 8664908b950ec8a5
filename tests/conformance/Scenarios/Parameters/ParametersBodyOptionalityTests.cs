using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersBodyOptionality;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersBodyOptionalityTests(MockServer server) : ScenarioTests(server)
{
    private ParametersBodyOptionalityClient Client => new(Http);

    [Scenario("Parameters_BodyOptionality_OptionalExplicit")]
    public async Task OptionalExplicit()
    {
        (await Client.OptionalExplicitSetAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();
        (await Client.OptionalExplicitOmitAsync(new())).GetOrThrow();
    }

    [Scenario("Parameters_BodyOptionality_requiredExplicit")]
    public async Task RequiredExplicit() => (await Client.RequiredExplicitAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();

    [Scenario("Parameters_BodyOptionality_requiredImplicit")]
    public async Task RequiredImplicit() => (await Client.RequiredImplicitAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();
}
