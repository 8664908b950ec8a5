using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class ListOffersClientTests : ClientTest
{
    private static readonly ListOffersRequest Request = new() { PublisherId = "contoso" };

    [Fact]
    public async Task Ok_IsListed()
    {
        var (client, handler) = Answering(HttpStatusCode.OK, Payload.Text("listOffers.response-200.json"));

        var result = await client.ListOffersAsync(Request);

        AssertSent(handler, "GET", $"{Offers}?{Version}");
        var offer = Assert.Single(Assert.IsType<ListOffersResult.Listed>(result).Body);
        Assert.Equal("microsoft-azure-virtualmachines", offer.OfferTypeId);
        Assert.Equal("contoso", offer.PublisherId);
        Assert.Equal(OfferStatus.Published, offer.Status);
        Assert.Equal("059afc24-07de-4126-b004-4e42a51816fe", offer.Id);
        Assert.Equal(1, offer.Version);
        Assert.Equal("Contoso Virtual Machine", offer.Definition?.DisplayText);
        Assert.Equal(new DateTimeOffset(2017, 5, 23, 23, 33, 47, TimeSpan.Zero).AddTicks(8802283), offer.ChangedTime);
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<ListOffersResult.BadRequest>(await client.ListOffersAsync(Request)).Body);
    }

    [Fact]
    public async Task Unauthorized_IsACase()
    {
        var (client, _) = Answering(HttpStatusCode.Unauthorized, """{"Message":"Authorization has been denied for this request."}""");

        Assert.IsType<ListOffersResult.Unauthorized>(await client.ListOffersAsync(Request));
    }

    [Fact]
    public async Task Forbidden_WithoutBody_IsACase()
    {
        var (client, _) = Answering(HttpStatusCode.Forbidden);

        Assert.Null(Assert.IsType<ListOffersResult.Forbidden>(await client.ListOffersAsync(Request)).Body);
    }

    [Fact]
    public async Task NotFound_IsACase()
    {
        var (client, _) = Answering(HttpStatusCode.NotFound);

        Assert.IsType<ListOffersResult.NotFound>(await client.ListOffersAsync(Request));
    }

    [Fact]
    public async Task UndocumentedStatus_KeepsTheBody()
    {
        var body = Payload.Text("common.response-500.observed.json");
        var (client, _) = Answering(HttpStatusCode.InternalServerError, body);

        var unexpected = Assert.IsType<ListOffersResult.Unexpected>(await client.ListOffersAsync(Request));

        Assert.Equal(500, unexpected.StatusCode);
        Assert.Equal(UnexpectedReason.UndeclaredStatus, unexpected.Reason);
        Assert.Equal(body, unexpected.RawBody?.ToString());
    }
}
