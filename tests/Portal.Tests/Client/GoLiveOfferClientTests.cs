using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class GoLiveOfferClientTests : ClientTest
{
    private static readonly GoLiveOfferRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-offer" };

    [Theory]
    [InlineData("goLiveOffer.response-202.headers.legacy.json", "/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8")]
    [InlineData("goLiveOffer.response-202.headers.migrated.json", "/api/publishers/contoso/offers/contoso-offer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8?" + Version)]
    [InlineData("goLiveOffer.response-202.headers.nonMigrated.json", "/api/operations/contoso$contoso-offer$2$preview?" + Version)]
    public async Task Accepted_TellsWhereToFollow(string headers, string expected)
    {
        var (client, handler) = Answering(HttpStatusCode.Accepted, headers: Payload.Headers(headers));

        var result = await client.GoLiveOfferAsync(Request);

        AssertSent(handler, "POST", $"{Offers}/contoso-offer/golive?{Version}");
        Assert.Equal("https://cloudpartner.azure.com" + expected, Assert.IsType<GoLiveOfferResult.Accepted>(result).Location.AbsoluteUri);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.Conflict)]
    public async Task Refusal_HasItsError(HttpStatusCode status)
    {
        var (client, _) = Answering(status, Payload.Text("common.response-400.json"));

        AssertDocumentedError(await client.GoLiveOfferAsync(Request) switch
        {
            GoLiveOfferResult.BadRequest { StatusCode: 400 } bad => bad.Body,
            GoLiveOfferResult.Forbidden { StatusCode: 403 } forbidden => forbidden.Body,
            GoLiveOfferResult.Conflict { StatusCode: 409 } conflict => conflict.Body,
            _ => null,
        });
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(GoLiveOfferResult.Unauthorized))]
    [InlineData(HttpStatusCode.NotFound, typeof(GoLiveOfferResult.NotFound))]
    [InlineData(HttpStatusCode.Accepted, typeof(GoLiveOfferResult.Unexpected))] // without an address
    public async Task AnswerWithoutBody_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.GoLiveOfferAsync(Request));
    }
}
