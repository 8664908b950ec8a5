using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class GetOperationClientTests : ClientTest
{
    private static readonly GetOperationRequest Request = new()
    {
        PublisherId = "contoso",
        OfferId = "contoso-offer",
        OperationId = Guid.Parse("56615b67-2185-49fe-80d2-c4ddf77bb2e8"),
    };

    [Theory]
    [InlineData("getOperation.response-200.json")]
    [InlineData("getOperation.response-200.object.json")]
    public async Task Ok_IsFound_BareOrInAnArrayOfOne(string payload)
    {
        var (client, handler) = Answering(HttpStatusCode.OK, Payload.Text(payload));

        var result = await client.GetOperationAsync(Request);

        AssertSent(handler, "GET", $"{Offers}/contoso-offer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8?{Version}");
        var operation = Assert.IsType<GetOperationResult.Found>(result).Body;
        Assert.Equal(OperationStatus.Running, operation.Status);
        Assert.Equal("canCancel", operation.CancellationRequestState);
        Assert.Equal(2, operation.PublishingVersion);
        Assert.Equal(6, operation.Steps?.Count);
        Assert.Equal(StepStatus.Blocked, operation.Steps![1].Status);
        Assert.Equal("error", operation.Steps[1].Messages![0].Level);
        Assert.Null(operation.Steps[4].EstimatedTimeFrame);
        Assert.Equal(["jondoe@contoso.com"], operation.NotificationEmails!);
    }

    [Fact]
    public async Task Ok_OfAMigratedOffer_HasNoAddresses()
    {
        var (client, _) = Answering(HttpStatusCode.OK, Payload.Text("getOperation.response-200.migrated.json"));

        Assert.Null(Assert.IsType<GetOperationResult.Found>(await client.GetOperationAsync(Request)).Body.NotificationEmails);
    }

    [Fact]
    public async Task Ok_WithTwoOperations_IsUnexpected()
    {
        var (client, _) = Answering(HttpStatusCode.OK, """[{"status":"running"},{"status":"running"}]""");

        var unexpected = Assert.IsType<GetOperationResult.Unexpected>(await client.GetOperationAsync(Request));

        Assert.Equal(UnexpectedReason.BodyDoesNotFit, unexpected.Reason);
        Assert.Equal(200, unexpected.StatusCode);
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<GetOperationResult.BadRequest>(await client.GetOperationAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(GetOperationResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(GetOperationResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(GetOperationResult.NotFound))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.GetOperationAsync(Request));
    }
}
