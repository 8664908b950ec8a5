using System.Text.Json;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypePropertyAdditionalProperties;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypePropertyAdditionalPropertiesUnionTests(MockServer server) : ScenarioTests(server)
{
    private static readonly DateTimeOffset First = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = new(2021, 1, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly MultipleSpreadRecord MultipleSpread = new()
    {
        Flag = true,
        Others = new Dictionary<string, MultipleSpreadRecordValue> { ["prop1"] = "abc", ["prop2"] = 43.125F },
    };

    private static readonly SpreadRecordForUnion SpreadRecordUnion = new()
    {
        Flag = true,
        Others = new Dictionary<string, SpreadRecordForUnionValue> { ["prop1"] = "abc", ["prop2"] = 43.125F },
    };

    private static readonly SpreadRecordForNonDiscriminatedUnion SpreadRecordNonDiscriminatedUnion = new()
    {
        Name = "abc",
        Others = new Dictionary<string, SpreadRecordForNonDiscriminatedUnionValue>
        {
            ["prop1"] = new WidgetData0 { FooProp = "abc" },
            ["prop2"] = new WidgetData1 { Start = First, End = Second },
        },
    };

    // Nothing tells these two apart: both have the same constant and a text by the same name.
    private static readonly SpreadRecordForNonDiscriminatedUnion2 SpreadRecordNonDiscriminatedUnion2 = new()
    {
        Name = "abc",
        Others = new Dictionary<string, JsonElement>
        {
            ["prop1"] = Values.Json("""{"kind":"kind1","start":"2021-01-01T00:00:00Z"}"""),
            ["prop2"] = Values.Json("""{"kind":"kind1","start":"2021-01-01T00:00:00Z","end":"2021-01-02T00:00:00Z"}"""),
        },
    };

    private static readonly SpreadRecordForNonDiscriminatedUnion3 SpreadRecordNonDiscriminatedUnion3 = new()
    {
        Name = "abc",
        Others = new Dictionary<string, SpreadRecordForNonDiscriminatedUnion3Value>
        {
            ["prop1"] = new SpreadRecordForNonDiscriminatedUnion3Value.WidgetData2List(
                [new() { Start = "2021-01-01T00:00:00Z" }, new() { Start = "2021-01-01T00:00:00Z" }]),
            ["prop2"] = new WidgetData1 { Start = First, End = Second },
        },
    };

    private TypePropertyAdditionalPropertiesClient Client => new(Http);

    [Scenario("Type_Property_AdditionalProperties_MultipleSpread_get")]
    public async Task MultipleSpread_get() => Assert.Equal(MultipleSpread, (await Client.MultipleSpreadGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_AdditionalProperties_MultipleSpread_put")]
    public async Task MultipleSpread_put() => (await Client.MultipleSpreadPutAsync(new() { Body = MultipleSpread })).GetOrThrow();

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordUnion_get")]
    public async Task SpreadRecordUnion_get() => Assert.Equal(SpreadRecordUnion, (await Client.SpreadRecordUnionGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordUnion_put")]
    public async Task SpreadRecordUnion_put() => (await Client.SpreadRecordUnionPutAsync(new() { Body = SpreadRecordUnion })).GetOrThrow();

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_get")]
    public async Task SpreadRecordNonDiscriminatedUnion_get() => Assert.Equal(SpreadRecordNonDiscriminatedUnion, (await Client.SpreadRecordNonDiscriminatedUnionGetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_put")]
    public async Task SpreadRecordNonDiscriminatedUnion_put() => (await Client.SpreadRecordNonDiscriminatedUnionPutAsync(new() { Body = SpreadRecordNonDiscriminatedUnion })).GetOrThrow();

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_get")]
    public async Task SpreadRecordNonDiscriminatedUnion2_get() => Assert.Equal(SpreadRecordNonDiscriminatedUnion2, (await Client.SpreadRecordNonDiscriminatedUnion2GetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_put")]
    public async Task SpreadRecordNonDiscriminatedUnion2_put() => (await Client.SpreadRecordNonDiscriminatedUnion2PutAsync(new() { Body = SpreadRecordNonDiscriminatedUnion2 })).GetOrThrow();

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_get")]
    public async Task SpreadRecordNonDiscriminatedUnion3_get() => Assert.Equal(SpreadRecordNonDiscriminatedUnion3, (await Client.SpreadRecordNonDiscriminatedUnion3GetAsync()).GetOrThrow().Body);

    [Scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_put")]
    public async Task SpreadRecordNonDiscriminatedUnion3_put() => (await Client.SpreadRecordNonDiscriminatedUnion3PutAsync(new() { Body = SpreadRecordNonDiscriminatedUnion3 })).GetOrThrow();
}
