using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class GetOfferSlotClientTests : ClientTest
{
    private static readonly GetOfferSlotRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-offer", SlotId = Slot.Preview };

    [Fact]
    public async Task Ok_IsFound()
    {
        var (client, handler) = Answering(
            HttpStatusCode.OK, Payload.Text("getOfferSlot.response-200.json"), new Dictionary<string, string> { ["ETag"] = "\"5\"" });

        var found = Assert.IsType<GetOfferSlotResult.Found>(await client.GetOfferSlotAsync(Request));

        AssertSent(handler, "GET", $"{Offers}/contoso-offer/slot/Preview?{Version}");
        Assert.Equal(new ETag("\"5\""), found.ETag);
        DocumentedOffer.AssertIs(found.Body);
    }

    [Theory]
    [InlineData("draft", "Draft")]
    [InlineData("PRODUCTION", "Production")]
    [InlineData("staging", "staging")]
    public async Task Slot_IsSentInItsUsualSpelling_AndAnUnknownOneAsItIs(string slot, string expected)
    {
        var (client, handler) = Answering(HttpStatusCode.NotFound);

        await client.GetOfferSlotAsync(Request with { SlotId = slot });

        AssertSent(handler, "GET", $"{Offers}/contoso-offer/slot/{expected}?{Version}");
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<GetOfferSlotResult.BadRequest>(await client.GetOfferSlotAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(GetOfferSlotResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(GetOfferSlotResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(GetOfferSlotResult.NotFound))]
    [InlineData(HttpStatusCode.BadGateway, typeof(GetOfferSlotResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.GetOfferSlotAsync(Request));
    }
}
