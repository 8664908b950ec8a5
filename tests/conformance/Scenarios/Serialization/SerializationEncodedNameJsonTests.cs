using Clientwright.Conformance.Judging;
using Clientwright.Conformance.SerializationEncodedNameJson;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class SerializationEncodedNameJsonTests(MockServer server) : ScenarioTests(server)
{
    private SerializationEncodedNameJsonClient Client => new(Http);

    [Scenario("Serialization_EncodedName_Json_Property_get")]
    public async Task Get() => Assert.Equal(new JsonEncodedNameModel { WireName = true }, (await Client.PropertyGetAsync()).GetOrThrow().Body);

    [Scenario("Serialization_EncodedName_Json_Property_send")]
    public async Task Send() => (await Client.PropertySendAsync(new() { Body = new() { WireName = true } })).GetOrThrow();
}
