using Clientwright.Conformance.EncodeBytes;
using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;

namespace Clientwright.Conformance.Scenarios;

public sealed class EncodeBytesTests(MockServer server) : ScenarioTests(server)
{
    private EncodeBytesClient Client => new(Http);

    [Scenario("Encode_Bytes_Header_base64")]
    public async Task Header_base64() => (await Client.HeaderBase64Async(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_Header_base64url")]
    public async Task Header_base64url() => (await Client.HeaderBase64urlAsync(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_Header_base64urlArray")]
    public async Task Header_base64urlArray() =>
        (await Client.HeaderBase64urlArrayAsync(new() { Value = ["test"u8.ToArray(), "test"u8.ToArray()] })).GetOrThrow();

    [Scenario("Encode_Bytes_Header_default")]
    public async Task Header_default() => (await Client.HeaderDefaultAsync(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_Property_base64")]
    public async Task Property_base64()
    {
        var value = new Base64BytesProperty { Value = "test"u8.ToArray() };
        Assert.Equal(value, (await Client.PropertyBase64Async(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Bytes_Property_base64url")]
    public async Task Property_base64url()
    {
        var value = new Base64urlBytesProperty { Value = "test"u8.ToArray() };
        Assert.Equal(value, (await Client.PropertyBase64urlAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Bytes_Property_base64urlArray")]
    public async Task Property_base64urlArray()
    {
        var value = new Base64urlArrayBytesProperty { Value = ["test"u8.ToArray(), "test"u8.ToArray()] };
        Assert.Equal(value, (await Client.PropertyBase64urlArrayAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Bytes_Property_default")]
    public async Task Property_default()
    {
        var value = new DefaultBytesProperty { Value = "test"u8.ToArray() };
        Assert.Equal(value, (await Client.PropertyDefaultAsync(new() { Body = value })).GetOrThrow().Body);
    }

    [Scenario("Encode_Bytes_Query_base64")]
    public async Task Query_base64() => (await Client.QueryBase64Async(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_Query_base64url")]
    public async Task Query_base64url() => (await Client.QueryBase64urlAsync(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_Query_base64urlArray")]
    public async Task Query_base64urlArray() =>
        (await Client.QueryBase64urlArrayAsync(new() { Value = ["test"u8.ToArray(), "test"u8.ToArray()] })).GetOrThrow();

    [Scenario("Encode_Bytes_Query_default")]
    public async Task Query_default() => (await Client.QueryDefaultAsync(new() { Value = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_RequestBody_base64")]
    public async Task RequestBody_base64() => (await Client.RequestBodyBase64Async(new() { Body = "test"u8.ToArray() })).GetOrThrow();

    [Scenario("Encode_Bytes_ResponseBody_base64")]
    public async Task ResponseBody_base64() => Assert.Equal("test"u8.ToArray(), (await Client.ResponseBodyBase64Async()).GetOrThrow().Body);

    [Scenario("Encode_Bytes_ResponseBody_base64url")]
    public async Task ResponseBody_base64url() => Assert.Equal("test"u8.ToArray(), (await Client.ResponseBodyBase64urlAsync()).GetOrThrow().Body);

    [Scenario("Encode_Bytes_RequestBody_customContentType")]
    public async Task RequestBody_customContentType() =>
        (await Client.RequestBodyCustomContentTypeAsync(new() { Body = new MemoryStream(Values.Png) })).GetOrThrow();

    [Scenario("Encode_Bytes_ResponseBody_customContentType")]
    public async Task ResponseBody_customContentType()
    {
        await using var answer = await Client.ResponseBodyCustomContentTypeAsync();
        Assert.Equal(Values.Png, await Values.ReadAsync(answer.GetOrThrow().Body));
    }

    [Scenario("Encode_Bytes_RequestBody_default")]
    public async Task RequestBody_default() =>
        (await Client.RequestBodyDefaultAsync(new() { Body = new MemoryStream(Values.Png) })).GetOrThrow();

    [Scenario("Encode_Bytes_ResponseBody_default")]
    public async Task ResponseBody_default()
    {
        await using var answer = await Client.ResponseBodyDefaultAsync();
        Assert.Equal(Values.Png, await Values.ReadAsync(answer.GetOrThrow().Body));
    }

    [Scenario("Encode_Bytes_RequestBody_octetStream")]
    public async Task RequestBody_octetStream() =>
        (await Client.RequestBodyOctetStreamAsync(new() { Body = new MemoryStream(Values.Png) })).GetOrThrow();

    [Scenario("Encode_Bytes_ResponseBody_octetStream")]
    public async Task ResponseBody_octetStream()
    {
        await using var answer = await Client.ResponseBodyOctetStreamAsync();
        Assert.Equal(Values.Png, await Values.ReadAsync(answer.GetOrThrow().Body));
    }
}
