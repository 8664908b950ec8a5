using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyAdditionalProperties;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyAdditionalPropertiesSpreadTests(MockServer server) : ScenarioTests(server)
{
    private TypePropertyAdditionalPropertiesClient Client => new(Http);

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentFloat_get")]
    public async Task SpreadDifferentFloat_get()
    {
        var answer = await Client.SpreadDifferentFloatGetAsync();
        Assert.Equal(
            new DifferentSpreadFloatRecord { Name = "abc", Others = new Dictionary<string, float> { ["prop"] = 43.125F } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentFloat_put")]
    public async Task SpreadDifferentFloat_put()
    {
        var body = new DifferentSpreadFloatRecord { Name = "abc", Others = new Dictionary<string, float> { ["prop"] = 43.125F } };
        (await Client.SpreadDifferentFloatPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentModelArray_get")]
    public async Task SpreadDifferentModelArray_get()
    {
        var answer = await Client.SpreadDifferentModelArrayGetAsync();
        var expected = new DifferentSpreadModelArrayRecord
        {
            KnownProp = "abc",
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentModelArray_put")]
    public async Task SpreadDifferentModelArray_put()
    {
        var body = new DifferentSpreadModelArrayRecord
        {
            KnownProp = "abc",
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        (await Client.SpreadDifferentModelArrayPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentModel_get")]
    public async Task SpreadDifferentModel_get()
    {
        var answer = await Client.SpreadDifferentModelGetAsync();
        var expected = new DifferentSpreadModelRecord
        {
            KnownProp = "abc",
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentModel_put")]
    public async Task SpreadDifferentModel_put()
    {
        var body = new DifferentSpreadModelRecord
        {
            KnownProp = "abc",
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        (await Client.SpreadDifferentModelPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentString_get")]
    public async Task SpreadDifferentString_get()
    {
        var answer = await Client.SpreadDifferentStringGetAsync();
        Assert.Equal(
            new DifferentSpreadStringRecord { Id = 43.125F, Others = new Dictionary<string, string> { ["prop"] = "abc" } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadDifferentString_put")]
    public async Task SpreadDifferentString_put()
    {
        var body = new DifferentSpreadStringRecord { Id = 43.125F, Others = new Dictionary<string, string> { ["prop"] = "abc" } };
        (await Client.SpreadDifferentStringPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadFloat_get")]
    public async Task SpreadFloat_get()
    {
        var answer = await Client.SpreadFloatGetAsync();
        Assert.Equal(
            new SpreadFloatRecord { Id = 43.125F, Others = new Dictionary<string, float> { ["prop"] = 43.125F } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadFloat_put")]
    public async Task SpreadFloat_put()
    {
        var body = new SpreadFloatRecord { Id = 43.125F, Others = new Dictionary<string, float> { ["prop"] = 43.125F } };
        (await Client.SpreadFloatPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadModelArray_get")]
    public async Task SpreadModelArray_get()
    {
        var answer = await Client.SpreadModelArrayGetAsync();
        var expected = new SpreadModelArrayRecord
        {
            KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadModelArray_put")]
    public async Task SpreadModelArray_put()
    {
        var body = new SpreadModelArrayRecord
        {
            KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        (await Client.SpreadModelArrayPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadModel_get")]
    public async Task SpreadModel_get()
    {
        var answer = await Client.SpreadModelGetAsync();
        var expected = new SpreadModelRecord
        {
            KnownProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadModel_put")]
    public async Task SpreadModel_put()
    {
        var body = new SpreadModelRecord
        {
            KnownProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        (await Client.SpreadModelPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadString_get")]
    public async Task SpreadString_get()
    {
        var answer = await Client.SpreadStringGetAsync();
        Assert.Equal(
            new SpreadStringRecord { Name = "SpreadSpringRecord", Others = new Dictionary<string, string> { ["prop"] = "abc" } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_SpreadString_put")]
    public async Task SpreadString_put()
    {
        var body = new SpreadStringRecord { Name = "SpreadSpringRecord", Others = new Dictionary<string, string> { ["prop"] = "abc" } };
        (await Client.SpreadStringPutAsync(new() { Body = body })).GetOrThrow();
    }
}
