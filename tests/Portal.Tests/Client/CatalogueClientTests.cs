using System.Net;
using System.Text.Json;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client;

/// <summary>The two lists that take no argument.</summary>
public class CatalogueClientTests : ClientTest
{
    private const string Api = "https://cloudpartner.azure.com/api";

    [Fact]
    public async Task OfferTypes_AreFreeJson()
    {
        var (client, handler) = Answering(HttpStatusCode.OK, """[{"id":"microsoft-azure-virtualmachines","version":87}]""");

        var listed = Assert.IsType<ListOfferTypesResult.Listed>(await client.ListOfferTypesAsync());

        AssertSent(handler, "GET", $"{Api}/offerTypes?{Version}");
        Assert.Equal(87, Assert.Single(listed.Body.EnumerateArray()).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Publishers_KeepWhatTheSpecDoesNotName()
    {
        var (client, handler) = Answering(HttpStatusCode.OK, Payload.Text("listPublishers.response-200.observed.json"));

        var publisher = Assert.Single(Assert.IsType<ListPublishersResult.Listed>(await client.ListPublishersAsync()).Body);

        AssertSent(handler, "GET", $"{Api}/publishers?{Version}");
        Assert.Equal("your-publisher-id", publisher.Id);
        Assert.Equal(["version", "definition"], publisher.Others.Keys);
        Assert.Equal(JsonValueKind.Number, publisher.Others["version"].ValueKind);
        Assert.Equal(1234456, publisher.Others["definition"].GetProperty("sellerId").GetInt32());
    }

    [Fact]
    public async Task BadRequest_HasItsError()
    {
        var (types, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));
        var (publishers, _) = Answering(HttpStatusCode.BadRequest, Payload.Text("common.response-400.json"));

        AssertDocumentedError(Assert.IsType<ListOfferTypesResult.BadRequest>(await types.ListOfferTypesAsync()).Body);
        AssertDocumentedError(Assert.IsType<ListPublishersResult.BadRequest>(await publishers.ListPublishersAsync()).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, typeof(ListOfferTypesResult.Unauthorized), typeof(ListPublishersResult.Unauthorized))]
    [InlineData(HttpStatusCode.Forbidden, typeof(ListOfferTypesResult.Forbidden), typeof(ListPublishersResult.Forbidden))]
    [InlineData(HttpStatusCode.NotFound, typeof(ListOfferTypesResult.Unexpected), typeof(ListPublishersResult.Unexpected))]
    public async Task Refusal_IsACase(HttpStatusCode status, Type expectedOfTypes, Type expectedOfPublishers)
    {
        var (client, _) = Answering(status);

        Assert.IsType(expectedOfTypes, await client.ListOfferTypesAsync());
        Assert.IsType(expectedOfPublishers, await client.ListPublishersAsync());
    }
}
