using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyAdditionalProperties;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyAdditionalPropertiesTests(MockServer server) : ScenarioTests(server)
{
    private TypePropertyAdditionalPropertiesClient Client => new(Http);

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_get")]
    public async Task ExtendsDifferentSpreadFloat_get()
    {
        var answer = await Client.ExtendsDifferentSpreadFloatGetAsync();
        Assert.Equal(
            new DifferentSpreadFloatDerived { Name = "abc", DerivedProp = 43.125F, Others = new Dictionary<string, float> { ["prop"] = 43.125F } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_put")]
    public async Task ExtendsDifferentSpreadFloat_put()
    {
        var body = new DifferentSpreadFloatDerived
        {
            Name = "abc",
            DerivedProp = 43.125F,
            Others = new Dictionary<string, float> { ["prop"] = 43.125F },
        };
        (await Client.ExtendsDifferentSpreadFloatPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_get")]
    public async Task ExtendsDifferentSpreadModelArray_get()
    {
        var answer = await Client.ExtendsDifferentSpreadModelArrayGetAsync();
        var expected = new DifferentSpreadModelArrayDerived
        {
            KnownProp = "abc",
            DerivedProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_put")]
    public async Task ExtendsDifferentSpreadModelArray_put()
    {
        var body = new DifferentSpreadModelArrayDerived
        {
            KnownProp = "abc",
            DerivedProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        (await Client.ExtendsDifferentSpreadModelArrayPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_get")]
    public async Task ExtendsDifferentSpreadModel_get()
    {
        var answer = await Client.ExtendsDifferentSpreadModelGetAsync();
        var expected = new DifferentSpreadModelDerived
        {
            KnownProp = "abc",
            DerivedProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_put")]
    public async Task ExtendsDifferentSpreadModel_put()
    {
        var body = new DifferentSpreadModelDerived
        {
            KnownProp = "abc",
            DerivedProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        (await Client.ExtendsDifferentSpreadModelPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_get")]
    public async Task ExtendsDifferentSpreadString_get()
    {
        var answer = await Client.ExtendsDifferentSpreadStringGetAsync();
        Assert.Equal(
            new DifferentSpreadStringDerived { Id = 43.125F, DerivedProp = "abc", Others = new Dictionary<string, string> { ["prop"] = "abc" } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_put")]
    public async Task ExtendsDifferentSpreadString_put()
    {
        var body = new DifferentSpreadStringDerived
        {
            Id = 43.125F,
            DerivedProp = "abc",
            Others = new Dictionary<string, string> { ["prop"] = "abc" },
        };
        (await Client.ExtendsDifferentSpreadStringPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_IsFloat_get")]
    public async Task IsFloat_get()
    {
        var answer = await Client.IsFloatGetAsync();
        Assert.Equal(
            new IsFloatAdditionalProperties { Id = 43.125F, Others = new Dictionary<string, float> { ["prop"] = 43.125F } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_IsFloat_put")]
    public async Task IsFloat_put()
    {
        var body = new IsFloatAdditionalProperties { Id = 43.125F, Others = new Dictionary<string, float> { ["prop"] = 43.125F } };
        (await Client.IsFloatPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_IsModelArray_get")]
    public async Task IsModelArray_get()
    {
        var answer = await Client.IsModelArrayGetAsync();
        var expected = new IsModelArrayAdditionalProperties
        {
            KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_IsModelArray_put")]
    public async Task IsModelArray_put()
    {
        var body = new IsModelArrayAdditionalProperties
        {
            KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        (await Client.IsModelArrayPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_IsModel_get")]
    public async Task IsModel_get()
    {
        var answer = await Client.IsModelGetAsync();
        var expected = new IsModelAdditionalProperties
        {
            KnownProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_IsModel_put")]
    public async Task IsModel_put()
    {
        var body = new IsModelAdditionalProperties
        {
            KnownProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        (await Client.IsModelPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_IsString_get")]
    public async Task IsString_get()
    {
        var answer = await Client.IsStringGetAsync();
        Assert.Equal(
            new IsStringAdditionalProperties { Name = "IsStringAdditionalProperties", Others = new Dictionary<string, string> { ["prop"] = "abc" } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_IsString_put")]
    public async Task IsString_put()
    {
        var body = new IsStringAdditionalProperties
        {
            Name = "IsStringAdditionalProperties",
            Others = new Dictionary<string, string> { ["prop"] = "abc" },
        };
        (await Client.IsStringPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_IsUnknownDerived_get")]
    public async Task IsUnknownDerived_get()
    {
        var answer = await Client.IsUnknownDerivedGetAsync();
        var expected = new IsUnknownAdditionalPropertiesDerived
        {
            Name = "IsUnknownAdditionalProperties",
            Index = 314,
            Age = 2.71875F,
            Others = new Dictionary<string, JsonElement>
            {
                ["prop1"] = Json("32"),
                ["prop2"] = Json("true"),
                ["prop3"] = Json("\"abc\""),
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_IsUnknownDerived_put")]
    public async Task IsUnknownDerived_put()
    {
        var body = new IsUnknownAdditionalPropertiesDerived
        {
            Name = "IsUnknownAdditionalProperties",
            Index = 314,
            Age = 2.71875F,
            Others = new Dictionary<string, JsonElement>
            {
                ["prop1"] = Json("32"),
                ["prop2"] = Json("true"),
                ["prop3"] = Json("\"abc\""),
            },
        };
        (await Client.IsUnknownDerivedPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_IsUnknown_get")]
    public async Task IsUnknown_get()
    {
        var answer = await Client.IsUnknownGetAsync();
        var expected = new IsUnknownAdditionalProperties
        {
            Name = "IsUnknownAdditionalProperties",
            Others = new Dictionary<string, JsonElement>
            {
                ["prop1"] = Json("32"),
                ["prop2"] = Json("true"),
                ["prop3"] = Json("\"abc\""),
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_IsUnknown_put")]
    public async Task IsUnknown_put()
    {
        var body = new IsUnknownAdditionalProperties
        {
            Name = "IsUnknownAdditionalProperties",
            Others = new Dictionary<string, JsonElement>
            {
                ["prop1"] = Json("32"),
                ["prop2"] = Json("true"),
                ["prop3"] = Json("\"abc\""),
            },
        };
        (await Client.IsUnknownPutAsync(new() { Body = body })).GetOrThrow();
    }

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
