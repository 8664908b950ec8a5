using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeDictionary;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeDictionaryTests(MockServer server) : ScenarioTests(server)
{
    private TypeDictionaryClient Client => new(Http);

    [Scenario("Type_Dictionary_BooleanValue_get")]
    public async Task BooleanValue_get() =>
        Assert.Equal(new Dictionary<string, bool> { ["k1"] = true, ["k2"] = false }, (await Client.BooleanValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Dictionary_BooleanValue_put")]
    public async Task BooleanValue_put() =>
        (await Client.BooleanValuePutAsync(new() { Body = new Dictionary<string, bool> { ["k1"] = true, ["k2"] = false } })).GetOrThrow();

    [Scenario("Type_Dictionary_DatetimeValue_get")]
    public async Task DatetimeValue_get()
    {
        var answer = await Client.DatetimeValueGetAsync();
        Assert.Equal(
            new Dictionary<string, DateTimeOffset> { ["k1"] = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Dictionary_DatetimeValue_put")]
    public async Task DatetimeValue_put()
    {
        var body = new Dictionary<string, DateTimeOffset> { ["k1"] = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) };
        (await Client.DatetimeValuePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Dictionary_DurationValue_get")]
    public async Task DurationValue_get()
    {
        var answer = await Client.DurationValueGetAsync();
        Assert.Equal(new Dictionary<string, TimeSpan> { ["k1"] = Duration("P123DT22H14M12.011S") }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Dictionary_DurationValue_put")]
    public async Task DurationValue_put()
    {
        var body = new Dictionary<string, TimeSpan> { ["k1"] = Duration("P123DT22H14M12.011S") };
        (await Client.DurationValuePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Dictionary_Float32Value_get")]
    public async Task Float32Value_get() =>
        Assert.Equal(new Dictionary<string, float> { ["k1"] = 43.125F }, (await Client.Float32ValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Dictionary_Float32Value_put")]
    public async Task Float32Value_put() =>
        (await Client.Float32ValuePutAsync(new() { Body = new Dictionary<string, float> { ["k1"] = 43.125F } })).GetOrThrow();

    [Scenario("Type_Dictionary_Int32Value_get")]
    public async Task Int32Value_get() =>
        Assert.Equal(new Dictionary<string, int> { ["k1"] = 1, ["k2"] = 2 }, (await Client.Int32ValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Dictionary_Int32Value_put")]
    public async Task Int32Value_put() =>
        (await Client.Int32ValuePutAsync(new() { Body = new Dictionary<string, int> { ["k1"] = 1, ["k2"] = 2 } })).GetOrThrow();

    [Scenario("Type_Dictionary_Int64Value_get")]
    public async Task Int64Value_get()
    {
        var answer = await Client.Int64ValueGetAsync();
        Assert.Equal(new Dictionary<string, long> { ["k1"] = 9007199254740991, ["k2"] = -9007199254740991 }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Dictionary_Int64Value_put")]
    public async Task Int64Value_put()
    {
        var body = new Dictionary<string, long> { ["k1"] = 9007199254740991, ["k2"] = -9007199254740991 };
        (await Client.Int64ValuePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Dictionary_ModelValue_get")]
    public async Task ModelValue_get()
    {
        var answer = await Client.ModelValueGetAsync();
        Assert.Equal(
            new Dictionary<string, InnerModel> { ["k1"] = new() { Property = "hello" }, ["k2"] = new() { Property = "world" } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Dictionary_ModelValue_put")]
    public async Task ModelValue_put()
    {
        var body = new Dictionary<string, InnerModel> { ["k1"] = new() { Property = "hello" }, ["k2"] = new() { Property = "world" } };
        (await Client.ModelValuePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Dictionary_NullableFloatValue_get")]
    public async Task NullableFloatValue_get()
    {
        var answer = await Client.NullableFloatValueGetAsync();
        Assert.Equal(new Dictionary<string, float?> { ["k1"] = 1.25F, ["k2"] = 0.5F, ["k3"] = null }, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Dictionary_NullableFloatValue_put")]
    public async Task NullableFloatValue_put()
    {
        var body = new Dictionary<string, float?> { ["k1"] = 1.25F, ["k2"] = 0.5F, ["k3"] = null };
        (await Client.NullableFloatValuePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Dictionary_RecursiveModelValue_get")]
    public async Task RecursiveModelValue_get()
    {
        var answer = await Client.RecursiveModelValueGetAsync();
        var expected = new Dictionary<string, InnerModel>
        {
            ["k1"] = new() { Property = "hello", Children = new Dictionary<string, InnerModel>() },
            ["k2"] = new()
            {
                Property = "world",
                Children = new Dictionary<string, InnerModel> { ["k2.1"] = new() { Property = "inner world" } },
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Dictionary_RecursiveModelValue_put")]
    public async Task RecursiveModelValue_put()
    {
        var body = new Dictionary<string, InnerModel>
        {
            ["k1"] = new() { Property = "hello", Children = new Dictionary<string, InnerModel>() },
            ["k2"] = new()
            {
                Property = "world",
                Children = new Dictionary<string, InnerModel> { ["k2.1"] = new() { Property = "inner world" } },
            },
        };
        (await Client.RecursiveModelValuePutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Dictionary_StringValue_get")]
    public async Task StringValue_get() =>
        Assert.Equal(new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "" }, (await Client.StringValueGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Dictionary_StringValue_put")]
    public async Task StringValue_put() =>
        (await Client.StringValuePutAsync(new() { Body = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "" } })).GetOrThrow();

    [Scenario("Type_Dictionary_UnknownValue_get")]
    public async Task UnknownValue_get()
    {
        var body = (await Client.UnknownValueGetAsync()).GetOrThrow().Body;
        Assert.Equal(["k1", "k2", "k3"], body.Keys);
        Assert.Equal([Json("1"), Json("\"hello\""), Json("null")], body.Values, JsonElement.DeepEquals);
    }

    [Scenario("Type_Dictionary_UnknownValue_put")]
    public async Task UnknownValue_put()
    {
        var body = new Dictionary<string, JsonElement> { ["k1"] = Json("1"), ["k2"] = Json("\"hello\""), ["k3"] = Json("null") };
        (await Client.UnknownValuePutAsync(new() { Body = body })).GetOrThrow();
    }
}
