using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyAdditionalProperties;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyAdditionalPropertiesExtendsTests(MockServer server) : ScenarioTests(server)
{
    private static readonly ExtendsUnknownAdditionalPropertiesDiscriminated Discriminated = new ExtendsUnknownAdditionalPropertiesDiscriminatedDerived
    {
        Name = "Derived",
        Index = 314,
        Age = 2.71875F,
        Others = new Dictionary<string, JsonElement> { ["prop1"] = Values.Json("32"), ["prop2"] = Values.Json("true"), ["prop3"] = Values.Json("\"abc\"") },
    };

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

    [Scenario("Type_Property_AdditionalProperties_ExtendsFloat_get")]
    public async Task ExtendsFloat_get()
    {
        var answer = await Client.ExtendsFloatGetAsync();
        Assert.Equal(
            new ExtendsFloatAdditionalProperties { Id = 43.125F, Others = new Dictionary<string, float> { ["prop"] = 43.125F } },
            answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsFloat_put")]
    public async Task ExtendsFloat_put()
    {
        var body = new ExtendsFloatAdditionalProperties { Id = 43.125F, Others = new Dictionary<string, float> { ["prop"] = 43.125F } };
        (await Client.ExtendsFloatPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsModelArray_get")]
    public async Task ExtendsModelArray_get()
    {
        var answer = await Client.ExtendsModelArrayGetAsync();
        var expected = new ExtendsModelArrayAdditionalProperties
        {
            KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsModelArray_put")]
    public async Task ExtendsModelArray_put()
    {
        var body = new ExtendsModelArrayAdditionalProperties
        {
            KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
            Others = new Dictionary<string, IReadOnlyList<ModelForRecord>>
            {
                ["prop"] = [new() { State = "ok" }, new() { State = "ok" }],
            },
        };
        (await Client.ExtendsModelArrayPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsModel_get")]
    public async Task ExtendsModel_get()
    {
        var answer = await Client.ExtendsModelGetAsync();
        var expected = new ExtendsModelAdditionalProperties
        {
            KnownProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsModel_put")]
    public async Task ExtendsModel_put()
    {
        var body = new ExtendsModelAdditionalProperties
        {
            KnownProp = new() { State = "ok" },
            Others = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
        };
        (await Client.ExtendsModelPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsString_get")]
    public async Task ExtendsString_get()
    {
        var answer = await Client.ExtendsStringGetAsync();
        var expected = new ExtendsStringAdditionalProperties
        {
            Name = "ExtendsStringAdditionalProperties",
            Others = new Dictionary<string, string> { ["prop"] = "abc" },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsString_put")]
    public async Task ExtendsString_put()
    {
        var body = new ExtendsStringAdditionalProperties
        {
            Name = "ExtendsStringAdditionalProperties",
            Others = new Dictionary<string, string> { ["prop"] = "abc" },
        };
        (await Client.ExtendsStringPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsUnknownDerived_get")]
    public async Task ExtendsUnknownDerived_get()
    {
        var answer = await Client.ExtendsUnknownDerivedGetAsync();
        var expected = new ExtendsUnknownAdditionalPropertiesDerived
        {
            Name = "ExtendsUnknownAdditionalProperties",
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

    [Scenario("Type_Property_AdditionalProperties_ExtendsUnknownDerived_put")]
    public async Task ExtendsUnknownDerived_put()
    {
        var body = new ExtendsUnknownAdditionalPropertiesDerived
        {
            Name = "ExtendsUnknownAdditionalProperties",
            Index = 314,
            Age = 2.71875F,
            Others = new Dictionary<string, JsonElement>
            {
                ["prop1"] = Json("32"),
                ["prop2"] = Json("true"),
                ["prop3"] = Json("\"abc\""),
            },
        };
        (await Client.ExtendsUnknownDerivedPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsUnknown_get")]
    public async Task ExtendsUnknown_get()
    {
        var answer = await Client.ExtendsUnknownGetAsync();
        var expected = new ExtendsUnknownAdditionalProperties
        {
            Name = "ExtendsUnknownAdditionalProperties",
            Others = new Dictionary<string, JsonElement>
            {
                ["prop1"] = Json("32"),
                ["prop2"] = Json("true"),
                ["prop3"] = Json("\"abc\""),
            },
        };
        Assert.Equal(expected, answer.GetOrThrow().Body);
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsUnknown_put")]
    public async Task ExtendsUnknown_put()
    {
        var body = new ExtendsUnknownAdditionalProperties
        {
            Name = "ExtendsUnknownAdditionalProperties",
            Others = new Dictionary<string, JsonElement>
            {
                ["prop1"] = Json("32"),
                ["prop2"] = Json("true"),
                ["prop3"] = Json("\"abc\""),
            },
        };
        (await Client.ExtendsUnknownPutAsync(new() { Body = body })).GetOrThrow();
    }

    [Scenario("Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_get")]
    public async Task ExtendsUnknownDiscriminated_get() => Assert.Equal(Discriminated, (await Client.ExtendsUnknownDiscriminatedGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_put")]
    public async Task ExtendsUnknownDiscriminated_put() => (await Client.ExtendsUnknownDiscriminatedPutAsync(new() { Body = Discriminated })).GetOrThrow();
}
