using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class GetOfferVersionClientTests : ClientTest
{
    private static readonly GetOfferVersionRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-offer", Version = 5 };

    [Fact]
    public async Task Ok_IsFound()
    {
        var (client, handler) = Answering(
            HttpStatusCode.OK, Payload.Text("getOfferVersion.response-200.json"), new Dictionary<string, string> { ["ETag"] = "\"5\"" });

        var found = Assert.IsType<GetOfferVersionResult.Found>(await client.GetOfferVersionAsync(Request));

        AssertSent(handler, "GET", $"{Offers}/contoso-offer/versions/5?{Version}");
        Assert.Equal(new ETag("\"5\""), found.ETag);
        DocumentedOffer.AssertIs(found.Body);
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<GetOfferVersionResult.BadRequest>(await client.GetOfferVersionAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(GetOfferVersionResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(GetOfferVersionResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(GetOfferVersionResult.NotFound))]
    [InlineData(HttpStatusCode.BadGateway, typeof(GetOfferVersionResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.GetOfferVersionAsync(Request));
    }
}
