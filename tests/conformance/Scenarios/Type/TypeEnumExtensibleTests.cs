using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeEnumExtensible;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeEnumExtensibleTests(MockServer server) : ScenarioTests(server)
{
    private TypeEnumExtensibleClient Client => new(Http);

    [Scenario("Type_Enum_Extensible_String_getKnownValue")]
    public async Task GetKnownValue() => Assert.Equal(DaysOfWeekExtensibleEnum.Monday, (await Client.StringGetKnownValueAsync()).GetOrThrow().Body);

    [Scenario("Type_Enum_Extensible_String_getUnknownValue")]
    public async Task GetUnknownValue() =>
        Assert.Equal(new DaysOfWeekExtensibleEnum("Weekend"), (await Client.StringGetUnknownValueAsync()).GetOrThrow().Body);

    [Scenario("Type_Enum_Extensible_String_putKnownValue")]
    public async Task PutKnownValue() => (await Client.StringPutKnownValueAsync(new() { Body = DaysOfWeekExtensibleEnum.Monday })).GetOrThrow();

    [Scenario("Type_Enum_Extensible_String_putUnknownValue")]
    public async Task PutUnknownValue() =>
        (await Client.StringPutUnknownValueAsync(new() { Body = new DaysOfWeekExtensibleEnum("Weekend") })).GetOrThrow();
}
