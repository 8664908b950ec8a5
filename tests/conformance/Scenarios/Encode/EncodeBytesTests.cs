using Clientwright.Conformance.EncodeBytes;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeBytesTests(MockServer server) : ScenarioTests(server)
{
    private EncodeBytesClient Client => new(Http);

    [Scenario("Encode_Bytes_Header_default")]
    public async Task Header_default() => (await Client.HeaderDefaultAsync(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_Property_default")]
    public async Task Property_default()
    {
        var value = new DefaultBytesProperty { Value = "test"u8.ToArray() };
        Assert.Equal(value, (await Client.PropertyDefaultAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Bytes_Query_default")]
    public async Task Query_default() => (await Client.QueryDefaultAsync(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_RequestBody_base64")]
    public async Task RequestBody_base64() => (await Client.RequestBodyBase64Async(new() { Body = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_ResponseBody_base64")]
    public async Task ResponseBody_base64() => Assert.Equal("test"u8.ToArray(), (await Client.ResponseBodyBase64Async()).GetOrThrow().Body);
}
