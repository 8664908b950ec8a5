using Clientwright.Conformance.EncodeNumeric;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeNumericTests(MockServer server) : ScenarioTests(server)
{
    private EncodeNumericClient Client => new(Http);

    [Scenario("Encode_Numeric_Property_safeintAsString")]
    public async Task SafeintAsString()
    {
        var value = new SafeintAsStringProperty { Value = 10000000000 };
        Assert.Equal(value, (await Client.PropertySafeintAsStringAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Numeric_Property_uint32AsStringOptional")]
    public async Task Uint32AsStringOptional()
    {
        var value = new Uint32AsStringProperty { Value = 1 };
        Assert.Equal(value, (await Client.PropertyUint32AsStringOptionalAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Numeric_Property_uint8AsString")]
    public async Task Uint8AsString()
    {
        var value = new Uint8AsStringProperty { Value = 255 };
        Assert.Equal(value, (await Client.PropertyUint8AsStringAsync(new() { Body = value })).GetOrThrow().Body);
    }
}
