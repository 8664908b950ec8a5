using Portal.Tests.Client.Wire;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client.Consequences;

/// <summary>What the portal's calls demand of a spec, and of the client that is made from it.</summary>
public class CallConsequences : WireTest
{
    private const string WeakTag = "W/\"datetime'2017-06-07T06%3A15%3A40.4771399Z'\"";

    private static readonly VirtualMachineOffer Draft = new()
    {
        PublisherId = "contoso",
        OfferTypeId = "microsoft-azure-virtualmachines",
        Id = "contoso-offer",
        Definition = new(),
    };

    private static readonly PutOfferRequest Put = new() { PublisherId = "contoso", OfferId = "contoso-offer", Body = Draft };
    private static readonly CancelOperationRequest Cancel = new() { PublisherId = "contoso", OfferId = "contoso-offer" };

    [Theory]
    [InlineData("/a", "Location: /a")]
    [InlineData("/a", "operation-location: /a")]
    [InlineData("/a", "Operation-Location: /b", "LOCATION: /a")] // the first name that the spec lists, not the first that came
    public async Task ResultInAHeader_IsReadUnderEitherName_FromAnAnswerWithoutBody(string expected, params string[] headers)
    {
        await using var server = new WireServer(new WireAnswer(202, null, headers));

        var result = await ClientOf(server).GoLiveOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" });

        var accepted = Assert.IsType<GoLiveOfferResult.Accepted>(result);
        Assert.Equal(new Uri(server.Address, expected), new Uri(server.Address, accepted.Location));
        Assert.Null(accepted.RawBody);
    }

    [Fact]
    public async Task TwoSuccesses_AreTwoCases()
    {
        var offer = Payload.Text("createOrUpdateOffer.response-200.json");
        await using var server = new WireServer(
            new WireAnswer(200, offer), new WireAnswer(201, offer), new WireAnswer(200), new WireAnswer(202, null, "Location: /a"));
        var client = ClientOf(server);

        Assert.Equal("replaced", Meaning(await client.PutOfferAsync(Put)));
        Assert.Equal("created", Meaning(await client.PutOfferAsync(Put)));
        var cancelled = await client.CancelOperationAsync(Cancel);
        var accepted = await client.CancelOperationAsync(Cancel);

        Assert.IsType<CancelOperationResult.Cancelled>(cancelled);
        Assert.IsType<CancelOperationResult.Accepted>(accepted);
        Assert.True(cancelled.IsSuccess && accepted.IsSuccess);

        static string Meaning(PutOfferResult result) => result switch
        {
            PutOfferResult.Replaced => "replaced",
            PutOfferResult.Created => "created",
            _ => "refused",
        };
    }

    [Theory]
    [InlineData(WeakTag)]
    [InlineData("\"5\"")]
    [InlineData("no-quotes%20'at all'")]
    public async Task Precondition_IsTheTagThatWasRead_ByteForByte(string tag)
    {
        await using var server = new WireServer(
            new WireAnswer(200, Payload.Text("getOffer.response-200.json"), $"ETag: {tag}"), new WireAnswer(412));
        var client = ClientOf(server);

        var found = Assert.IsType<GetOfferResult.Found>(await client.GetOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" }));
        var result = await client.PutOfferAsync(Put with { IfMatch = found.ETag });

        Assert.Equal(tag, found.ETag.ToString());
        Assert.Equal(tag, server.Requests[1].Header("If-Match"));
        Assert.IsType<PutOfferResult.Stale>(result);
    }

    [Fact]
    public async Task Precondition_IsAbsent_OrAnyVersion_OrOneThatIsWrittenOut()
    {
        await using var server = new WireServer(new WireAnswer(404));
        var client = ClientOf(server);

        await client.PutOfferAsync(Put);
        await client.PutOfferAsync(Put with { IfMatch = ETag.Any });
        await client.PutOfferAsync(Put with { IfMatch = new ETag(WeakTag) });

        Assert.Equal([null, "*", WeakTag], server.Requests.Select(request => request.Header("If-Match")));
        Assert.True(new ETag(WeakTag).IsWeak);
    }

    [Fact]
    public async Task ContentType_IsSentWithABodyOnly()
    {
        await using var server = new WireServer(new WireAnswer(404));
        var client = ClientOf(server);

        await client.GetOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" });
        await client.GoLiveOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" });
        await client.CancelOperationAsync(Cancel);
        await client.CancelOperationAsync(Cancel with { Body = new() });
        await client.PutOfferAsync(Put);

        Assert.Equal([null, null, null, "application/json", "application/json"], server.Requests.Select(request => request.Header("Content-Type")));
        Assert.Equal([null, "0", "0", "2"], server.Requests.Take(4).Select(request => request.Header("Content-Length")));

        // Asked for is what a success is read in; going live and cancelling succeed without a body.
        Assert.Equal(["application/json", null, null, null, "application/json"], server.Requests.Select(request => request.Header("Accept")));
    }

    [Fact]
    public async Task VersionOfTheApi_IsOnEveryCall()
    {
        await using var server = new WireServer(new WireAnswer(500));

        await CallAllAsync(ClientOf(server));

        Assert.Equal(14, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.EndsWith("?" + Version, request.Target, StringComparison.Ordinal));
        Assert.All(server.Requests, request => Assert.Equal("Bearer t0ken", request.Header("Authorization")));
    }

    [Fact]
    public async Task VersionOfTheApi_IsAnOptionOfTheClient()
    {
        await using var server = new WireServer(new WireAnswer(500));

        await CallAllAsync(ClientOf(server, options => options.ApiVersion = "2016-08-01 preview&x"));

        Assert.All(server.Requests, request => Assert.EndsWith("?api-version=2016-08-01%20preview%26x", request.Target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SlashAtTheEndOfARoute_IsSent()
    {
        await using var server = new WireServer(new WireAnswer(200, "[]"));
        var client = ClientOf(server);
        var request = new ListOperationsRequest { PublisherId = "contoso", OfferId = "contoso-offer" };

        await client.ListOperationsAsync(request);
        await client.ListOperationsAsync(request with { Status = "running" });

        Assert.Equal([$"{Offer}/submissions/?{Version}", $"{Offer}/submissions/?status=running&{Version}"], server.Requests.Select(sent => sent.Target));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", null, null)]
    [InlineData("""{"error":{"code":"InvalidAPIVersion","message":"m"}}""", "InvalidAPIVersion", null)]
    [InlineData("""{"error":null}""", null, null)]
    [InlineData("<html>", null, "<html>")]
    [InlineData("[1]", null, "[1]")]
    [InlineData("""{"error":"text"}""", null, """{"error":"text"}""")]
    public async Task ErrorBody_IsReadIfItFits_AndOtherwiseKept(string? body, string? code, string? kept)
    {
        await using var server = new WireServer(new WireAnswer(400, body));

        var bad = Assert.IsType<PutOfferResult.BadRequest>(await ClientOf(server).PutOfferAsync(Put));

        Assert.Equal(code, bad.Body?.Error?.Code);
        Assert.Equal(kept, bad.RawBody?.ToString());
        Assert.Equal(400, bad.StatusCode);
    }

    [Fact]
    public async Task ErrorBodyOfAnotherShape_IsNotLost()
    {
        await using var server = new WireServer(new WireAnswer(400, """{"Message":"m","error":{"innererror":{"code":1}}}"""));

        var error = Assert.IsType<PutOfferResult.BadRequest>(await ClientOf(server).PutOfferAsync(Put)).Body;

        Assert.Equal("m", error?.Others["Message"].GetString());
        Assert.Equal("""{"code":1}""", error?.Error?.Others["innererror"].GetRawText());
    }

    private static async Task CallAllAsync(CloudPartnerPortalClient client)
    {
        await client.ListOffersAsync(new() { PublisherId = "contoso" });
        await client.GetOfferAsync(new() { PublisherId = "contoso", OfferId = "a" });
        await client.GetOfferVersionAsync(new() { PublisherId = "contoso", OfferId = "a", Version = 1 });
        await client.GetOfferSlotAsync(new() { PublisherId = "contoso", OfferId = "a", SlotId = Slot.Preview });
        await client.PutOfferAsync(Put);
        await client.PublishOfferAsync(new() { PublisherId = "contoso", OfferId = "a", Body = new() { Metadata = new() } });
        await client.GoLiveOfferAsync(new() { PublisherId = "contoso", OfferId = "a" });
        await client.GetOfferStatusAsync(new() { PublisherId = "contoso", OfferId = "a" });
        await client.ListOperationsAsync(new() { PublisherId = "contoso", OfferId = "a" });
        await client.GetOperationAsync(new() { PublisherId = "contoso", OfferId = "a", OperationId = Guid.Empty });
        await client.GetOperationByLocationAsync(new() { OperationKey = "a" });
        await client.CancelOperationAsync(Cancel);
        await client.ListOfferTypesAsync();
        await client.ListPublishersAsync();
    }
}
