using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeUnion;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeUnionTests(MockServer server) : ScenarioTests(server)
{
    private TypeUnionClient Client => new(Http);

    [Scenario("Type_Union_EnumsOnly_get")]
    public async Task EnumsOnly_get()
    {
        var answer = await Client.EnumsOnlyGetAsync();
        Assert.Equal(new EnumsOnlyGetOkBody { Prop = new() { Lr = EnumsOnlyCasesLr.Right, Ud = EnumsOnlyCasesUd.Up } }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Union_EnumsOnly_send")]
    public async Task EnumsOnly_send()
    {
        var body = new EnumsOnlySendBody { Prop = new() { Lr = EnumsOnlyCasesLr.Right, Ud = EnumsOnlyCasesUd.Up } };
        (await Client.EnumsOnlySendAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Union_StringExtensibleNamed_get")]
    public async Task StringExtensibleNamed_get()
    {
        var answer = await Client.StringExtensibleNamedGetAsync();
        Assert.Equal(new StringExtensibleNamedGetOkBody { Prop = new StringExtensibleNamedUnion("custom") }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Union_StringExtensibleNamed_send")]
    public async Task StringExtensibleNamed_send() =>
        (await Client.StringExtensibleNamedSendAsync(new() { Body = new() { Prop = new StringExtensibleNamedUnion("custom") } })).GetOrThrow();

    [Scenario("Type_Union_StringExtensible_get")]
    public async Task StringExtensible_get()
    {
        var answer = await Client.StringExtensibleGetAsync();
        Assert.Equal(new StringExtensibleGetOkBody { Prop = new StringExtensibleGetOkBodyProp("custom") }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Union_StringExtensible_send")]
    public async Task StringExtensible_send() =>
        (await Client.StringExtensibleSendAsync(new() { Body = new() { Prop = new StringExtensibleSendBodyProp("custom") } })).GetOrThrow();

    [Scenario("Type_Union_StringsOnly_get")]
    public async Task StringsOnly_get() =>
        Assert.Equal(new StringsOnlyGetOkBody { Prop = StringsOnlyGetOkBodyProp.B }, (await Client.StringsOnlyGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Union_StringsOnly_send")]
    public async Task StringsOnly_send() =>
        (await Client.StringsOnlySendAsync(new() { Body = new() { Prop = StringsOnlySendBodyProp.B } })).GetOrThrow();
}
