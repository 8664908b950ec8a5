using System.Net;
using System.Text.Json;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

public class PutOfferClientTests : ClientTest
{
    private static readonly PutOfferRequest Request = new()
    {
        PublisherId = "contoso",
        OfferId = "contosovirtualmachine",
        Body = new VirtualMachineOffer
        {
            PublisherId = "contoso",
            OfferTypeId = "microsoft-azure-virtualmachines",
            Id = "contosovirtualmachine",
            OfferTypeVersions = new Dictionary<string, int> { ["microsoft-azure-virtualmachines"] = 87, ["microsoft-azure-marketplace"] = 39 },
            Definition = new() { DisplayText = "Contoso", Plans = [] },
        },
    };

    private const string Written = """
        {"publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","id":"contosovirtualmachine","offerTypeVersions":{"microsoft-azure-virtualmachines":87,"microsoft-azure-marketplace":39},"definition":{"displayText":"Contoso","plans":[]}}
        """;

    [Fact]
    public async Task Ok_IsReplaced()
    {
        var (client, handler) = Answering(
            HttpStatusCode.OK, Payload.Text("createOrUpdateOffer.response-200.json"), new Dictionary<string, string> { ["ETag"] = "\"2\"" });

        var replaced = Assert.IsType<PutOfferResult.Replaced>(await client.PutOfferAsync(Request));

        AssertSent(handler, "PUT", $"{Offers}/contosovirtualmachine?{Version}", Written);
        Assert.Equal(new ETag("\"2\""), replaced.ETag);
        AssertDocumented(replaced.Body);
    }

    [Fact]
    public async Task Created_IsCreated()
    {
        var (client, _) = Answering(
            HttpStatusCode.Created, Payload.Text("createOrUpdateOffer.response-201.json"), new Dictionary<string, string> { ["ETag"] = "\"1\"" });

        var created = Assert.IsType<PutOfferResult.Created>(await client.PutOfferAsync(Request));

        Assert.Equal(new ETag("\"1\""), created.ETag);
        AssertDocumented(created.Body);
    }

    [Fact]
    public async Task Conflict_IsExists_AndHasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.Conflict, Payload.Text("createOrUpdateOffer.response-409.observed.json"));

        Assert.Equal("InvalidResourceId", Assert.IsType<PutOfferResult.Exists>(await client.PutOfferAsync(Request)).Body?.Error?.Code);
    }

    [Fact]
    public async Task FaultOfABackEnd_IsUnexpected_AndKept()
    {
        var body = Payload.Text("createOrUpdateOffer.response-500.observed.json");
        var (client, _) = Answering(HttpStatusCode.InternalServerError, body);

        var unexpected = Assert.IsType<PutOfferResult.Unexpected>(await client.PutOfferAsync(Request));

        Assert.Equal(UnexpectedReason.UndeclaredStatus, unexpected.Reason);
        Assert.Equal(body, unexpected.RawBody?.ToString());
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (client, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<PutOfferResult.BadRequest>(await client.PutOfferAsync(Request)).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(PutOfferResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(PutOfferResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(PutOfferResult.NotFound))]
    [InlineData(HttpStatusCode.PreconditionFailed, typeof(PutOfferResult.Stale))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expected)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expected, await client.PutOfferAsync(Request));
    }

    private static void AssertDocumented(Offer offer)
    {
        var machine = Assert.IsType<Offer.VirtualMachineOffer>(offer).Value;
        Assert.Equal(OfferStatus.NeverPublished, machine.Status);
        Assert.Equal(1, machine.Version);
        Assert.Equal("Contoso App (Old Title)", Assert.Single(machine.Definition.Plans!).SkuTitle);
        Assert.Equal(JsonValueKind.Object, machine.Definition.Offer?.TableLeadConfiguration?.ValueKind);
        Assert.Equal(new DateTimeOffset(2018, 3, 28, 22, 27, 13, TimeSpan.Zero).AddTicks(8363879), machine.ChangedTime);
    }
}
