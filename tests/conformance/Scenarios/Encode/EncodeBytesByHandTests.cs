using Clientwright.Conformance.EncodeBytesByHand;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeBytesByHandTests(MockServer server) : ScenarioTests(server)
{
    private EncodeBytesByHandClient Client => new(Http);

    [Scenario("Encode_Bytes_RequestBody_base64url")]
    public async Task RequestBody_base64url() => (await Client.RequestBodyBase64urlAsync(new() { Body = "test"u8.ToArray() })).GetOrThrow();
}
