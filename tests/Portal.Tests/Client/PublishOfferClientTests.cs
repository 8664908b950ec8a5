using System.Net;
using System.Text.Json.Nodes;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class PublishOfferClientTests : ClientTest
{
    private static readonly PublishOfferRequest Request = new()
    {
        PublisherId = "contoso",
        OfferId = "contoso-offer",
        Body = new() { Metadata = new() { NotificationEmails = ["jdoe@contoso.com"] } },
    };

    [Theory]
    [InlineData("publishOffer.response-202.headers.legacy.json", "/api/operations/contoso$56615b67-2185-49fe-80d2-c4ddf77bb2e8$2$preview?" + Version)]
    [InlineData("publishOffer.response-202.headers.migrated.json", "/api/publishers/contoso/offers/contoso-offer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8?" + Version)]
    [InlineData("publishOffer.response-202.headers.nonMigrated.json", "/api/operations/contoso$contoso-offer$2$preview?" + Version)]
    public async Task Accepted_TellsWhereToFollow(string headers, string expected)
    {
        var (client, handler) = Answering(HttpStatusCode.Accepted, headers: Payload.Headers(headers));

        var result = await client.PublishOfferAsync(Request);

        Assert.Equal("https://cloudpartner.azure.com" + expected, Assert.IsType<PublishOfferResult.Accepted>(result).Location.AbsoluteUri);
        AssertSent(handler, "POST", $"{Offers}/contoso-offer/publish?{Version}", JsonNode.Parse(Payload.Text("publishOffer.request.json"))!.ToJsonString());
    }

    [Fact]
    public async Task Accepted_WithoutAddress_IsUnexpected()
    {
        var (client, _) = Answering(HttpStatusCode.Accepted);

        var unexpected = Assert.IsType<PublishOfferResult.Unexpected>(await client.PublishOfferAsync(Request));

        Assert.Equal(UnexpectedReason.MissingHeader, unexpected.Reason);
        Assert.Equal(202, unexpected.StatusCode);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.UnprocessableEntity)]
    public async Task Refusal_HasItsError(HttpStatusCode status)
    {
        var (client, _) = Answering(status, Payload.Text("common.response-400.json"));

        AssertDocumentedError(await client.PublishOfferAsync(Request) switch
        {
            PublishOfferResult.BadRequest { StatusCode: 400 } bad => bad.Body,
            PublishOfferResult.Forbidden { StatusCode: 403 } forbidden => forbidden.Body,
            PublishOfferResult.Conflict { StatusCode: 409 } conflict => conflict.Body,
            PublishOfferResult.Invalid { StatusCode: 422 } invalid => invalid.Body,
            _ => null,
        });
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(PublishOfferResult.Unauthorized))]
    [InlineData(HttpStatusCode.NotFound, typeof(PublishOfferResult.NotFound))]
    [InlineData(HttpStatusCode.UnprocessableEntity, typeof(PublishOfferResult.Invalid))]
    [InlineData(HttpStatusCode.ServiceUnavailable, typeof(PublishOfferResult.Unexpected))]
    public async Task RefusalWithoutBody_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.PublishOfferAsync(Request));
    }
}
