using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.TypeEnumFixed;

namespace Clientwright.Conformance.Scenarios;

public sealed class TypeEnumFixedTests(MockServer server) : ScenarioTests(server)
{
    private TypeEnumFixedClient Client => new(Http);

    [Scenario("Type_Enum_Fixed_String_getKnownValue")]
    public async Task GetKnownValue() => Assert.Equal(DaysOfWeekEnum.Monday, (await Client.StringGetKnownValueAsync()).GetOrThrow().Body);

    [Scenario("Type_Enum_Fixed_String_putKnownValue")]
    public async Task PutKnownValue() => (await Client.StringPutKnownValueAsync(new() { Body = DaysOfWeekEnum.Monday })).GetOrThrow();

    [Scenario("Type_Enum_Fixed_String_putUnknownValue")]
    public async Task PutUnknownValue()
    {
        var answer = await Client.StringPutUnknownValueAsync(new() { Body = "Weekend" });
        Assert.Equal(500, Assert.IsType<StringPutUnknownValueResult.Unexpected>(answer).StatusCode);
    }
}
