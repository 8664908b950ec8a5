using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeArray;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeArrayTests(MockServer server) : ScenarioTests(server)
{
    private TypeArrayClient Client => new(Http);

    [Scenario("Type_Array_BooleanValue_get")]
    public async Task BooleanValue_get() => Assert.Equal([true, false], (await Client.BooleanValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_BooleanValue_put")]
    public async Task BooleanValue_put() => (await Client.BooleanValuePutAsync(new() { Body = [true, false] })).GetOrThrow();

    [Scenario("Type_Array_DatetimeValue_get")]
    public async Task DatetimeValue_get() =>
        Assert.Equal([new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero)], (await Client.DatetimeValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_DatetimeValue_put")]
    public async Task DatetimeValue_put() =>
        (await Client.DatetimeValuePutAsync(new() { Body = [new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero)] })).GetOrThrow();

    [Scenario("Type_Array_DurationValue_get")]
    public async Task DurationValue_get() =>
        Assert.Equal([Duration("P123DT22H14M12.011S")], (await Client.DurationValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_DurationValue_put")]
    public async Task DurationValue_put() => (await Client.DurationValuePutAsync(new() { Body = [Duration("P123DT22H14M12.011S")] })).GetOrThrow();

    [Scenario("Type_Array_Float32Value_get")]
    public async Task Float32Value_get() => Assert.Equal([43.125F], (await Client.Float32ValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_Float32Value_put")]
    public async Task Float32Value_put() => (await Client.Float32ValuePutAsync(new() { Body = [43.125F] })).GetOrThrow();

    [Scenario("Type_Array_Int32Value_get")]
    public async Task Int32Value_get() => Assert.Equal([1, 2], (await Client.Int32ValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_Int32Value_put")]
    public async Task Int32Value_put() => (await Client.Int32ValuePutAsync(new() { Body = [1, 2] })).GetOrThrow();

    [Scenario("Type_Array_Int64Value_get")]
    public async Task Int64Value_get() => Assert.Equal([9007199254740991, -9007199254740991], (await Client.Int64ValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_Int64Value_put")]
    public async Task Int64Value_put() => (await Client.Int64ValuePutAsync(new() { Body = [9007199254740991, -9007199254740991] })).GetOrThrow();

    [Scenario("Type_Array_ModelValue_get")]
    public async Task ModelValue_get()
    {
        var answer = await Client.ModelValueGetAsync();
        Assert.Equal([new InnerModel { Property = "hello" }, new InnerModel { Property = "world" }], answer.GetOrThrow().Body);
    }

    [Scenario("Type_Array_ModelValue_put")]
    public async Task ModelValue_put() =>
        (await Client.ModelValuePutAsync(new() { Body = [new() { Property = "hello" }, new() { Property = "world" }] })).GetOrThrow();

    [Scenario("Type_Array_NullableBooleanValue_get")]
    public async Task NullableBooleanValue_get() =>
        Assert.Equal([true, null, false], (await Client.NullableBooleanValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_NullableBooleanValue_put")]
    public async Task NullableBooleanValue_put() => (await Client.NullableBooleanValuePutAsync(new() { Body = [true, null, false] })).GetOrThrow();

    [Scenario("Type_Array_NullableFloatValue_get")]
    public async Task NullableFloatValue_get() => Assert.Equal([1.25F, null, 3], (await Client.NullableFloatValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_NullableFloatValue_put")]
    public async Task NullableFloatValue_put() => (await Client.NullableFloatValuePutAsync(new() { Body = [1.25F, null, 3] })).GetOrThrow();

    [Scenario("Type_Array_NullableInt32Value_get")]
    public async Task NullableInt32Value_get() => Assert.Equal([1, null, 3], (await Client.NullableInt32ValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_NullableInt32Value_put")]
    public async Task NullableInt32Value_put() => (await Client.NullableInt32ValuePutAsync(new() { Body = [1, null, 3] })).GetOrThrow();

    [Scenario("Type_Array_NullableModelValue_get")]
    public async Task NullableModelValue_get()
    {
        var answer = await Client.NullableModelValueGetAsync();
        Assert.Equal([new InnerModel { Property = "hello" }, null, new InnerModel { Property = "world" }], answer.GetOrThrow().Body);
    }

    [Scenario("Type_Array_NullableModelValue_put")]
    public async Task NullableModelValue_put()
    {
        InnerModel?[] body = [new InnerModel { Property = "hello" }, null, new InnerModel { Property = "world" }];
        (await Client.NullableModelValuePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Array_NullableStringValue_get")]
    public async Task NullableStringValue_get() =>
        Assert.Equal(["hello", null, "world"], (await Client.NullableStringValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_NullableStringValue_put")]
    public async Task NullableStringValue_put() => (await Client.NullableStringValuePutAsync(new() { Body = ["hello", null, "world"] })).GetOrThrow();

    [Scenario("Type_Array_StringValue_get")]
    public async Task StringValue_get() => Assert.Equal(["hello", ""], (await Client.StringValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Array_StringValue_put")]
    public async Task StringValue_put() => (await Client.StringValuePutAsync(new() { Body = ["hello", ""] })).GetOrThrow();

    [Scenario("Type_Array_UnknownValue_get")]
    public async Task UnknownValue_get()
    {
        var answer = await Client.UnknownValueGetAsync();
        Assert.Equal([Json("1"), Json("\"hello\""), Json("null")], answer.GetOrThrow().Body, JsonElement.DeepEquals);
    }

    [Scenario("Type_Array_UnknownValue_put")]
    public async Task UnknownValue_put() =>
        (await Client.UnknownValuePutAsync(new() { Body = [Json("1"), Json("\"hello\""), Json("null")] })).GetOrThrow();
}
