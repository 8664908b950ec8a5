using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class ListOperationsClientTests : ClientTest
{
    private static readonly ListOperationsRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-offer" };

    [Fact]
    public async Task Ok_IsListed()
    {
        var (client, handler) = Answering(HttpStatusCode.OK, Payload.Text("listOperations.response-200.json"));

        var result = await client.ListOperationsAsync(Request);

        AssertSent(handler, "GET", $"{Offers}/contoso-offer/submissions/?{Version}");
        var operation = Assert.Single(Assert.IsType<ListOperationsResult.Listed>(result).Body);
        Assert.Equal("5a63deb5-925b-4ee0-938b-7c86fbf287c5", operation.Id);
        Assert.Equal(OperationStatus.Running, operation.SubmissionState);
        Assert.Equal(636576975611768314, operation.Version);
        Assert.Equal(["jdoe@contoso.com"], operation.Definition?.Metadata?.Emails!);
        Assert.Equal(new DateTimeOffset(2018, 3, 26, 21, 46, 1, TimeSpan.Zero).AddTicks(1799480), operation.ChangedTime);
    }

    [Fact]
    public async Task StatusFilter_IsSent()
    {
        var (client, handler) = Answering(HttpStatusCode.OK, "[]");

        var result = await client.ListOperationsAsync(Request with { Status = "not started" });

        Assert.Empty(Assert.IsType<ListOperationsResult.Listed>(result).Body);
        AssertSent(handler, "GET", $"{Offers}/contoso-offer/submissions/?status=not%20started&{Version}");
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<ListOperationsResult.BadRequest>(await client.ListOperationsAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(ListOperationsResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(ListOperationsResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(ListOperationsResult.NotFound))]
    [InlineData(HttpStatusCode.BadGateway, typeof(ListOperationsResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        var result = await client.ListOperationsAsync(Request);

        Assert.IsType(expected, result);
        Assert.Equal((int)status, result.StatusCode);
        Assert.False(result.IsSuccess);
    }
}
