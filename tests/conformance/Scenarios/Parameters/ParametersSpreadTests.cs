using Clientwright.Conformance.Judging;
using Clientwright.Conformance.ParametersSpread;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class ParametersSpreadTests(MockServer server) : ScenarioTests(server)
{
    private ParametersSpreadClient Client => new(Http);

    [Scenario("Parameters_Spread_Alias_spreadAsRequestBody")]
    public async Task Alias_spreadAsRequestBody() =>
        (await Client.AliasSpreadAsRequestBodyAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();

    [Scenario("Parameters_Spread_Alias_spreadAsRequestParameter")]
    public async Task Alias_spreadAsRequestParameter() =>
        (await Client.AliasSpreadAsRequestParameterAsync(new() { Id = "1", XMsTestHeader = "bar", Body = new() { Name = "foo" } })).GetOrThrow();

    [Scenario("Parameters_Spread_Alias_spreadParameterWithInnerAlias")]
    public async Task Alias_spreadParameterWithInnerAlias()
    {
        var body = new AliasSpreadParameterWithInnerAliasBody { Name = "foo", Age = 1 };
        (await Client.AliasSpreadParameterWithInnerAliasAsync(new() { Id = "1", XMsTestHeader = "bar", Body = body })).GetOrThrow();
    }

    [Scenario("Parameters_Spread_Alias_spreadParameterWithInnerModel")]
    public async Task Alias_spreadParameterWithInnerModel()
    {
        var body = new InnerModel { Name = "foo" };
        (await Client.AliasSpreadParameterWithInnerModelAsync(new() { Id = "1", XMsTestHeader = "bar", Body = body })).GetOrThrow();
    }

    [Scenario("Parameters_Spread_Alias_spreadWithMultipleParameters")]
    public async Task Alias_spreadWithMultipleParameters()
    {
        var body = new AliasSpreadWithMultipleParametersBody
        {
            RequiredString = "foo",
            OptionalInt = 1,
            RequiredIntList = [1, 2],
            OptionalStringList = ["foo", "bar"],
        };
        (await Client.AliasSpreadWithMultipleParametersAsync(new() { Id = "1", XMsTestHeader = "bar", Body = body })).GetOrThrow();
    }

    [Scenario("Parameters_Spread_Model_spreadAsRequestBody")]
    public async Task Model_spreadAsRequestBody() =>
        (await Client.ModelSpreadAsRequestBodyAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();

    [Scenario("Parameters_Spread_Model_spreadCompositeRequest")]
    public async Task Model_spreadCompositeRequest() =>
        (await Client.ModelSpreadCompositeRequestAsync(new() { Name = "foo", TestHeader = "bar", Body = new() { Name = "foo" } })).GetOrThrow();

    [Scenario("Parameters_Spread_Model_spreadCompositeRequestMix")]
    public async Task Model_spreadCompositeRequestMix()
    {
        var body = new CompositeRequestMix { Prop = "foo" };
        (await Client.ModelSpreadCompositeRequestMixAsync(new() { Name = "foo", TestHeader = "bar", Body = body })).GetOrThrow();
    }

    [Scenario("Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody")]
    public async Task Model_spreadCompositeRequestOnlyWithBody() =>
        (await Client.ModelSpreadCompositeRequestOnlyWithBodyAsync(new() { Body = new() { Name = "foo" } })).GetOrThrow();

    [Scenario("Parameters_Spread_Model_spreadCompositeRequestWithoutBody")]
    public async Task Model_spreadCompositeRequestWithoutBody() =>
        (await Client.ModelSpreadCompositeRequestWithoutBodyAsync(new() { Name = "foo", TestHeader = "bar" })).GetOrThrow();
}
