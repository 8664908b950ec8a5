using Clientwright.Conformance.EncodeBoolean;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeBooleanTests(MockServer server) : ScenarioTests(server)
{
    private EncodeBooleanClient Client => new(Http);

    [Scenario("Encode_Boolean_Property_falseLower")]
    public async Task FalseLower()
    {
        var value = new BoolAsStringProperty { Value = "false" };
        Assert.Equal(value, (await Client.PropertyFalseLowerAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Boolean_Property_falseMixed")]
    public async Task FalseMixed()
    {
        var answer = await Client.PropertyFalseMixedAsync(new() { Body = new() { Value = "false" } });
        Assert.Equal(new BoolAsStringProperty { Value = "FaLsE" }, answer.GetOrThrow().Body);
    }

    [Scenario("Encode_Boolean_Property_trueLower")]
    public async Task TrueLower()
    {
        var value = new BoolAsStringProperty { Value = "true" };
        Assert.Equal(value, (await Client.PropertyTrueLowerAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Boolean_Property_trueUpper")]
    public async Task TrueUpper()
    {
        var answer = await Client.PropertyTrueUpperAsync(new() { Body = new() { Value = "true" } });
        Assert.Equal(new BoolAsStringProperty { Value = "TRUE" }, answer.GetOrThrow().Body);
    }
}
