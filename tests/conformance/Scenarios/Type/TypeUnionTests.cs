using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeUnion;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeUnionTests(MockServer server) : ScenarioTests(server)
{
    private static readonly MixedLiteralsCases MixedLiterals = new()
    {
        StringLiteral = MixedLiteralsCasesStringLiteralWord.A,
        IntLiteral = MixedLiteralsCasesIntLiteralNumber.Value2,
        FloatLiteral = MixedLiteralsCasesFloatLiteralNumber.Value3_3,
        BooleanLiteral = true,
    };

    private static readonly MixedTypesCases MixedTypes = new()
    {
        Model = new Cat { Name = "test" },
        Literal = MixedTypesCasesLiteralWord.A,
        Int = 2,
        Boolean = true,
        Array = [new Cat { Name = "test" }, MixedTypesCasesArrayItemWord.A, 2, true],
    };

    private static readonly StringAndArrayCases StringAndArray = new()
    {
        String = "test",
        Array = new StringAndArrayCasesArray.StringList(["test1", "test2"]),
    };

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

    [Scenario("Type_Union_IntsOnly_get")]
    public async Task IntsOnly_get() =>
        Assert.Equal(new IntsOnlyGetOkBody { Prop = IntsOnlyGetOkBodyProp.Value2 }, (await Client.IntsOnlyGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Union_IntsOnly_send")]
    public async Task IntsOnly_send() =>
        (await Client.IntsOnlySendAsync(new() { Body = new() { Prop = IntsOnlySendBodyProp.Value2 } })).GetOrThrow();

    [Scenario("Type_Union_FloatsOnly_get")]
    public async Task FloatsOnly_get() =>
        Assert.Equal(new FloatsOnlyGetOkBody { Prop = FloatsOnlyGetOkBodyProp.Value2_2 }, (await Client.FloatsOnlyGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Union_FloatsOnly_send")]
    public async Task FloatsOnly_send() =>
        (await Client.FloatsOnlySendAsync(new() { Body = new() { Prop = FloatsOnlySendBodyProp.Value2_2 } })).GetOrThrow();

    [Scenario("Type_Union_ModelsOnly_get")]
    public async Task ModelsOnly_get() =>
        Assert.Equal(new ModelsOnlyGetOkBody { Prop = new Cat { Name = "test" } }, (await Client.ModelsOnlyGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Union_ModelsOnly_send")]
    public async Task ModelsOnly_send() =>
        (await Client.ModelsOnlySendAsync(new() { Body = new() { Prop = new Cat { Name = "test" } } })).GetOrThrow();

    [Scenario("Type_Union_MixedLiterals_get")]
    public async Task MixedLiterals_get() =>
        Assert.Equal(new MixedLiteralsGetOkBody { Prop = MixedLiterals }, (await Client.MixedLiteralsGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Union_MixedLiterals_send")]
    public async Task MixedLiterals_send() => (await Client.MixedLiteralsSendAsync(new() { Body = new() { Prop = MixedLiterals } })).GetOrThrow();

    [Scenario("Type_Union_MixedTypes_get")]
    public async Task MixedTypes_get() =>
        Assert.Equal(new MixedTypesGetOkBody { Prop = MixedTypes }, (await Client.MixedTypesGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Union_MixedTypes_send")]
    public async Task MixedTypes_send() => (await Client.MixedTypesSendAsync(new() { Body = new() { Prop = MixedTypes } })).GetOrThrow();

    [Scenario("Type_Union_StringAndArray_get")]
    public async Task StringAndArray_get() =>
        Assert.Equal(new StringAndArrayGetOkBody { Prop = StringAndArray }, (await Client.StringAndArrayGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Union_StringAndArray_send")]
    public async Task StringAndArray_send() => (await Client.StringAndArraySendAsync(new() { Body = new() { Prop = StringAndArray } })).GetOrThrow();
}
