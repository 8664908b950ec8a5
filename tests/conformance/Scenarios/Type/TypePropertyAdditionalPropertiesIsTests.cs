using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyAdditionalProperties;
using static Clientwright.Conformance.Scenarios.Values;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyAdditionalPropertiesIsTests(MockServer server) : ScenarioTests(server)
{
    private static readonly IsUnknownAdditionalPropertiesDiscriminated Discriminated = new IsUnknownAdditionalPropertiesDiscriminatedDerived
    {
        Name = "Derived",
        Index = 314,
        Age = 2.71875F,
        Others = new Dictionary<string, JsonElement> { ["prop1"] = Values.Json("32"), ["prop2"] = Values.Json("true"), ["prop3"] = Values.Json("\"abc\"") },
    };

    private TypePropertyAdditionalPropertiesClient Client => new(Http);

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

    [Scenario("Type_Property_AdditionalProperties_IsUnknownDiscriminated_get")]
    public async Task IsUnknownDiscriminated_get() => Assert.Equal(Discriminated, (await Client.IsUnknownDiscriminatedGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_AdditionalProperties_IsUnknownDiscriminated_put")]
    public async Task IsUnknownDiscriminated_put() => (await Client.IsUnknownDiscriminatedPutAsync(new() { Body = Discriminated })).GetOrThrow();
}
