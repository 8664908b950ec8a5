using System.Net;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class GetOfferStatusClientTests : ClientTest
{
    private static readonly GetOfferStatusRequest Request = new() { PublisherId = "contoso", OfferId = "contoso-offer" };

    [Fact]
    public async Task Ok_IsFound_WithItsStepsInOrder()
    {
        var (client, handler) = Answering(HttpStatusCode.OK, Payload.Text("getOfferStatus.response-200.json"));

        var status = Assert.IsType<GetOfferStatusResult.Found>(await client.GetOfferStatusAsync(Request)).Body;

        AssertSent(handler, "GET", $"{Offers}/contoso-offer/status?{Version}");
        Assert.Equal(OfferStatus.Succeeded, status.Status);
        Assert.Equal(
            ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage", "publisher-signoff", "live"],
            status.Steps!.Select(step => step.Id));
        Assert.Equal(StepStatus.Complete, status.Steps![0].Status);
        Assert.Equal(StepStatus.NotStarted, status.Steps[1].Status);
        Assert.Equal("< 15 min", status.Steps[0].EstimatedTimeFrame);
        Assert.Equal(100, status.Steps[0].ProgressPercentage);
        var message = Assert.Single(status.Steps[0].Messages!);
        Assert.Equal("Step completed.", message.MessageHtml);
        Assert.Equal(new DateTimeOffset(2018, 3, 16, 17, 50, 45, TimeSpan.Zero).AddTicks(7215661), message.Timestamp);
        Assert.Empty(status.Messages!);
        Assert.Empty(status.PreviewLinks!);
        Assert.Empty(status.LiveLinks!);
        Assert.Equal(["jdoe@contoso.com"], status.NotificationEmails!);
    }

    [Fact]
    public async Task Ok_OfAMigratedOffer_HasNoAddresses()
    {
        var (client, _) = Answering(HttpStatusCode.OK, Payload.Text("getOfferStatus.response-200.migrated.json"));

        var status = Assert.IsType<GetOfferStatusResult.Found>(await client.GetOfferStatusAsync(Request)).Body;

        Assert.Null(status.NotificationEmails);
        Assert.Equal(6, status.Steps?.Count);
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<GetOfferStatusResult.BadRequest>(await client.GetOfferStatusAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(GetOfferStatusResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(GetOfferStatusResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(GetOfferStatusResult.NotFound))]
    [InlineData(HttpStatusCode.BadGateway, typeof(GetOfferStatusResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.GetOfferStatusAsync(Request));
    }
}
