using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyValueTypes;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyValueTypesTests(MockServer server) : ScenarioTests(server)
{
    private TypePropertyValueTypesClient Client => new(Http);

    [Scenario("Type_Property_ValueTypes_BooleanLiteral_get")]
    public async Task BooleanLiteral_get() => Assert.Equal(new BooleanLiteralProperty(), (await Client.BooleanLiteralGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_BooleanLiteral_put")]
    public async Task BooleanLiteral_put() => (await Client.BooleanLiteralPutAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Boolean_get")]
    public async Task Boolean_get() => Assert.Equal(new BooleanProperty { Property = true }, (await Client.BooleanGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Boolean_put")]
    public async Task Boolean_put() => (await Client.BooleanPutAsync(new() { Body = new() { Property = true } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Bytes_get")]
    public async Task Bytes_get() =>
        Assert.Equal(new BytesProperty { Property = "hello, world!"u8.ToArray() }, (await Client.BytesGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Bytes_put")]
    public async Task Bytes_put() => (await Client.BytesPutAsync(new() { Body = new() { Property = "hello, world!"u8.ToArray() } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_CollectionsInt_get")]
    public async Task CollectionsInt_get() =>
        Assert.Equal(new CollectionsIntProperty { Property = [1, 2] }, (await Client.CollectionsIntGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_CollectionsInt_put")]
    public async Task CollectionsInt_put() => (await Client.CollectionsIntPutAsync(new() { Body = new() { Property = [1, 2] } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_CollectionsModel_get")]
    public async Task CollectionsModel_get()
    {
        var answer = await Client.CollectionsModelGetAsync();
        Assert.Equal(
            new CollectionsModelProperty { Property = [new() { Property = "hello" }, new() { Property = "world" }] },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_CollectionsModel_put")]
    public async Task CollectionsModel_put()
    {
        var body = new CollectionsModelProperty { Property = [new() { Property = "hello" }, new() { Property = "world" }] };
        (await Client.CollectionsModelPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_ValueTypes_CollectionsString_get")]
    public async Task CollectionsString_get()
    {
        var answer = await Client.CollectionsStringGetAsync();
        Assert.Equal(new CollectionsStringProperty { Property = ["hello", "world"] }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_CollectionsString_put")]
    public async Task CollectionsString_put() =>
        (await Client.CollectionsStringPutAsync(new() { Body = new() { Property = ["hello", "world"] } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Datetime_get")]
    public async Task Datetime_get()
    {
        var answer = await Client.DatetimeGetAsync();
        Assert.Equal(new DatetimeProperty { Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_Datetime_put")]
    public async Task Datetime_put()
    {
        var body = new DatetimeProperty { Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) };
        (await Client.DatetimePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_ValueTypes_Decimal128_get")]
    public async Task Decimal128_get() =>
        Assert.Equal(new Decimal128Property { Property = 0.33333M }, (await Client.Decimal128GetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Decimal128_put")]
    public async Task Decimal128_put() => (await Client.Decimal128PutAsync(new() { Body = new() { Property = 0.33333M } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Decimal_get")]
    public async Task Decimal_get() => Assert.Equal(new DecimalProperty { Property = 0.33333M }, (await Client.DecimalGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Decimal_put")]
    public async Task Decimal_put() => (await Client.DecimalPutAsync(new() { Body = new() { Property = 0.33333M } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_DictionaryString_get")]
    public async Task DictionaryString_get()
    {
        var answer = await Client.DictionaryStringGetAsync();
        Assert.Equal(
            new DictionaryStringProperty { Property = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_DictionaryString_put")]
    public async Task DictionaryString_put()
    {
        var body = new DictionaryStringProperty { Property = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" } };
        (await Client.DictionaryStringPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_ValueTypes_Duration_get")]
    public async Task Duration_get() =>
        Assert.Equal(new DurationProperty { Property = Duration("P123DT22H14M12.011S") }, (await Client.DurationGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Duration_put")]
    public async Task Duration_put() =>
        (await Client.DurationPutAsync(new() { Body = new() { Property = Duration("P123DT22H14M12.011S") } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Enum_get")]
    public async Task Enum_get() =>
        Assert.Equal(new EnumProperty { Property = FixedInnerEnum.ValueOne }, (await Client.EnumGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Enum_put")]
    public async Task Enum_put() => (await Client.EnumPutAsync(new() { Body = new() { Property = FixedInnerEnum.ValueOne } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_ExtensibleEnum_get")]
    public async Task ExtensibleEnum_get()
    {
        var answer = await Client.ExtensibleEnumGetAsync();
        Assert.Equal(new ExtensibleEnumProperty { Property = new InnerEnum("UnknownValue") }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_ExtensibleEnum_put")]
    public async Task ExtensibleEnum_put() =>
        (await Client.ExtensibleEnumPutAsync(new() { Body = new() { Property = new InnerEnum("UnknownValue") } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_FloatLiteral_get")]
    public async Task FloatLiteral_get() => Assert.Equal(new FloatLiteralProperty(), (await Client.FloatLiteralGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_FloatLiteral_put")]
    public async Task FloatLiteral_put() => (await Client.FloatLiteralPutAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Float_get")]
    public async Task Float_get() => Assert.Equal(new FloatProperty { Property = 43.125F }, (await Client.FloatGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Float_put")]
    public async Task Float_put() => (await Client.FloatPutAsync(new() { Body = new() { Property = 43.125F } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_IntLiteral_get")]
    public async Task IntLiteral_get() => Assert.Equal(new IntLiteralProperty(), (await Client.IntLiteralGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_IntLiteral_put")]
    public async Task IntLiteral_put() => (await Client.IntLiteralPutAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Int_get")]
    public async Task Int_get() => Assert.Equal(new IntProperty { Property = 42 }, (await Client.IntGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Int_put")]
    public async Task Int_put() => (await Client.IntPutAsync(new() { Body = new() { Property = 42 } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Model_get")]
    public async Task Model_get() =>
        Assert.Equal(new ModelProperty { Property = new() { Property = "hello" } }, (await Client.ModelGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Model_put")]
    public async Task Model_put() => (await Client.ModelPutAsync(new() { Body = new() { Property = new() { Property = "hello" } } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_Never_get")]
    public async Task Never_get() => Assert.Empty((await Client.NeverGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_Never_put")]
    public async Task Never_put() => (await Client.NeverPutAsync(new() { Body = new Dictionary<string, JsonElement>() })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_StringLiteral_get")]
    public async Task StringLiteral_get() => Assert.Equal(new StringLiteralProperty(), (await Client.StringLiteralGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_StringLiteral_put")]
    public async Task StringLiteral_put() => (await Client.StringLiteralPutAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_String_get")]
    public async Task String_get() => Assert.Equal(new StringProperty { Property = "hello" }, (await Client.StringGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_String_put")]
    public async Task String_put() => (await Client.StringPutAsync(new() { Body = new() { Property = "hello" } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnionEnumValue_get")]
    public async Task UnionEnumValue_get() => Assert.Equal(new UnionEnumValueProperty(), (await Client.UnionEnumValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_UnionEnumValue_put")]
    public async Task UnionEnumValue_put() => (await Client.UnionEnumValuePutAsync(new() { Body = new() })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnionStringLiteral_get")]
    public async Task UnionStringLiteral_get()
    {
        var answer = await Client.UnionStringLiteralGetAsync();
        Assert.Equal(new UnionStringLiteralProperty { Property = UnionStringLiteralPropertyProperty.World }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_UnionStringLiteral_put")]
    public async Task UnionStringLiteral_put() =>
        (await Client.UnionStringLiteralPutAsync(new() { Body = new() { Property = UnionStringLiteralPropertyProperty.World } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnknownArray_get")]
    public async Task UnknownArray_get()
    {
        var answer = await Client.UnknownArrayGetAsync();
        Assert.Equal(new UnknownArrayProperty { Property = Json("[\"hello\",\"world\"]") }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_UnknownArray_put")]
    public async Task UnknownArray_put() =>
        (await Client.UnknownArrayPutAsync(new() { Body = new() { Property = Json("[\"hello\",\"world\"]") } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnknownDict_get")]
    public async Task UnknownDict_get()
    {
        var answer = await Client.UnknownDictGetAsync();
        Assert.Equal(new UnknownDictProperty { Property = Json("{\"k1\":\"hello\",\"k2\":42}") }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_ValueTypes_UnknownDict_put")]
    public async Task UnknownDict_put() =>
        (await Client.UnknownDictPutAsync(new() { Body = new() { Property = Json("{\"k1\":\"hello\",\"k2\":42}") } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnknownInt_get")]
    public async Task UnknownInt_get() =>
        Assert.Equal(new UnknownIntProperty { Property = Json("42") }, (await Client.UnknownIntGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_UnknownInt_put")]
    public async Task UnknownInt_put() => (await Client.UnknownIntPutAsync(new() { Body = new() { Property = Json("42") } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnknownString_get")]
    public async Task UnknownString_get() =>
        Assert.Equal(new UnknownStringProperty { Property = Json("\"hello\"") }, (await Client.UnknownStringGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_UnknownString_put")]
    public async Task UnknownString_put() =>
        (await Client.UnknownStringPutAsync(new() { Body = new() { Property = Json("\"hello\"") } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnionFloatLiteral_get")]
    public async Task UnionFloatLiteral_get() =>
        Assert.Equal(new UnionFloatLiteralProperty { Property = UnionFloatLiteralPropertyProperty.Value46_875 }, (await Client.UnionFloatLiteralGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_UnionFloatLiteral_put")]
    public async Task UnionFloatLiteral_put() =>
        (await Client.UnionFloatLiteralPutAsync(new() { Body = new() { Property = UnionFloatLiteralPropertyProperty.Value46_875 } })).GetOrThrow();

    [Scenario("Type_Property_ValueTypes_UnionIntLiteral_get")]
    public async Task UnionIntLiteral_get() =>
        Assert.Equal(new UnionIntLiteralProperty { Property = UnionIntLiteralPropertyProperty.Value42 }, (await Client.UnionIntLiteralGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_ValueTypes_UnionIntLiteral_put")]
    public async Task UnionIntLiteral_put() =>
        (await Client.UnionIntLiteralPutAsync(new() { Body = new() { Property = UnionIntLiteralPropertyProperty.Value42 } })).GetOrThrow();
}
