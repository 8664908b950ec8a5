using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class GetOfferClientTests : ClientTest
{
    private static readonly GetOfferRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-offer" };

    [Fact]
    public async Task Ok_IsFound()
    {
        var (client, handler) = Answering(
            HttpStatusCode.OK, Payload.Text("getOffer.response-200.json"), new Dictionary<string, string> { ["ETag"] = "\"5\"" });

        var found = Assert.IsType<GetOfferResult.Found>(await client.GetOfferAsync(Request));

        AssertSent(handler, "GET", $"{Offers}/contoso-offer?{Version}");
        Assert.Equal(new ETag("\"5\""), found.ETag);
        DocumentedOffer.AssertIs(found.Body);
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public async Task PricesOfPrivatePlans_AreAskedFor(bool include, string expected)
    {
        var (client, handler) = Answering(HttpStatusCode.OK, Payload.Text("getOffer.response-200.json"));

        await client.GetOfferAsync(Request with { IncludeAllPricing = include });

        AssertSent(handler, "GET", $"{Offers}/contoso-offer?includeAllPricing={expected}&{Version}");
    }

    [Fact]
    public async Task Ok_WithoutETag_IsFound()
    {
        var (client, _) = Answering(HttpStatusCode.OK, Payload.Text("getOffer.response-200.json"));

        Assert.Null(Assert.IsType<GetOfferResult.Found>(await client.GetOfferAsync(Request)).ETag);
    }

    [Fact]
    public async Task Ok_WithoutDefinition_IsUnexpected()
    {
        var (client, _) = Answering(HttpStatusCode.OK, """{"publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","id":"a"}""");

        var unexpected = Assert.IsType<GetOfferResult.Unexpected>(await client.GetOfferAsync(Request));

        Assert.Equal(UnexpectedReason.BodyDoesNotFit, unexpected.Reason);
        Assert.Contains("definition", unexpected.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<GetOfferResult.BadRequest>(await client.GetOfferAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(GetOfferResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(GetOfferResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(GetOfferResult.NotFound))]
    [InlineData(HttpStatusCode.InternalServerError, typeof(GetOfferResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.GetOfferAsync(Request));
    }
}
