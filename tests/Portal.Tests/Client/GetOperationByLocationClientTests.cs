using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class GetOperationByLocationClientTests : ClientTest
{
    private static readonly GetOperationByLocationRequest Request = new() { OperationKey = "contoso$contoso-offer$2$preview" };

    [Theory]
    [InlineData("getOperation.response-200.json")]
    [InlineData("getOperation.response-200.object.json")]
    public async Task Ok_IsFound_BareOrInAnArrayOfOne(string payload)
    {
        var (client, handler) = Answering(HttpStatusCode.OK, Payload.Text(payload));

        var operation = Assert.IsType<GetOperationByLocationResult.Found>(await client.GetOperationByLocationAsync(Request)).Body;

        // A path value is escaped whole; to the server both spellings are the same segment.
        Assert.Equal("GET", handler.Request?.Method);
        Assert.Equal(
            $"https://cloudpartner.azure.com/api/operations/contoso$contoso-offer$2$preview?{Version}",
            handler.Request?.Address.Replace("%24", "$", StringComparison.Ordinal));
        Assert.Equal(OperationStatus.Running, operation.Status);
        Assert.Equal(6, operation.Steps?.Count);
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<GetOperationByLocationResult.BadRequest>(await client.GetOperationByLocationAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(GetOperationByLocationResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(GetOperationByLocationResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(GetOperationByLocationResult.NotFound))]
    [InlineData(HttpStatusCode.BadGateway, typeof(GetOperationByLocationResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.GetOperationByLocationAsync(Request));
    }
}
