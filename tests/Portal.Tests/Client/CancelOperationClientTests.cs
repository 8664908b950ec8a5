using System.Net;
using System.Text.Json.Nodes;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class CancelOperationClientTests : ClientTest
{
    private static readonly CancelOperationRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-offer" };

    [Fact]
    public async Task Ok_IsCancelled_AndNothingIsSentButTheAddress()
    {
        var (client, handler) = Answering(HttpStatusCode.OK);

        var result = await client.CancelOperationAsync(Request);

        Assert.Equal(200, Assert.IsType<CancelOperationResult.Cancelled>(result).StatusCode);
        Assert.Null(result.RawBody);
        AssertSent(handler, "POST", $"{Offers}/contoso-offer/cancel?{Version}");
    }

    [Fact]
    public async Task Body_IsAsDocumented()
    {
        var (client, handler) = Answering(HttpStatusCode.OK);

        await client.CancelOperationAsync(Request with { Body = new() { Metadata = new() { NotificationEmails = ["jondoe@contoso.com"] } } });

        AssertSent(handler, "POST", $"{Offers}/contoso-offer/cancel?{Version}", JsonNode.Parse(Payload.Text("cancelOperation.request.json"))!.ToJsonString());
    }

    [Theory]
    [InlineData("cancelOperation.response-202.headers.legacy.json", "/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8")]
    [InlineData("cancelOperation.response-202.headers.migrated.json", "/api/publishers/contoso/offers/contoso-offer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8?" + Version)]
    [InlineData("cancelOperation.response-202.headers.nonMigrated.json", "/api/operations/contoso$contoso-offer$2$preview?" + Version)]
    public async Task Accepted_TellsWhereToFollow(string headers, string expected)
    {
        var (client, _) = Answering(HttpStatusCode.Accepted, headers: Payload.Headers(headers));

        var result = await client.CancelOperationAsync(Request);

        Assert.Equal("https://cloudpartner.azure.com" + expected, Assert.IsType<CancelOperationResult.Accepted>(result).Location.AbsoluteUri);
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<CancelOperationResult.BadRequest>(await client.CancelOperationAsync(Request)).Body);
    }

    [Fact]
    public async Task BadRequest_OfAnotherShape_KeepsTheBody()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, "<html>Bad Request</html>");

        var bad = Assert.IsType<CancelOperationResult.BadRequest>(await client.CancelOperationAsync(Request));

        Assert.Null(bad.Body);
        Assert.Equal("<html>Bad Request</html>", bad.RawBody?.ToString());
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(CancelOperationResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(CancelOperationResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(CancelOperationResult.NotFound))]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(CancelOperationResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.CancelOperationAsync(Request));
    }
}
