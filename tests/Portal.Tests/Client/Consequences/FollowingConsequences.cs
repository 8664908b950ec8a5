using Portal.Tests.Client.Wire;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client.Consequences;

/// <summary>What the portal's long-running operations demand of a spec, and of the client that is made from it.</summary>
public class FollowingConsequences : WireTest
{
    private const string Done = """{"status":"succeeded"}""";

    [Theory]
    [InlineData("/api/operations/contoso$contoso-offer$2$preview?" + Version, "/api/operations/contoso$contoso-offer$2$preview?" + Version)]
    [InlineData("/api/operations/contoso$contoso-offer$2$preview", "/api/operations/contoso$contoso-offer$2$preview?" + Version)]
    [InlineData("/api/operations/a?api-version=2016-08-01-preview", "/api/operations/a?api-version=2016-08-01-preview")]
    [InlineData("{server}/api/publishers/contoso/offers/a/operations/b", "/api/publishers/contoso/offers/a/operations/b?" + Version)]
    [InlineData("{server}/api/operations/a$b%24c?x=%2F", "/api/operations/a$b%24c?x=%2F&" + Version)]
    [InlineData("operations/b", Offer + "/operations/b?" + Version)] // relative to the request, as RFC 3986 has it
    public async Task Address_IsFollowedAsItIs_WithTheVersionOfTheApi(string location, string expected)
    {
        await using var server = new WireServer(self =>
        [
            new(202, null, "Location: " + location.Replace("{server}", self.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)),
            new(200, Done),
        ]);
        var client = ClientOf(server);

        var outcome = await PublishAndFollowAsync(client);

        Assert.IsType<GetOperationOutcome.Succeeded>(outcome);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(("GET", expected), (server.Requests[1].Method, server.Requests[1].Target));
        Assert.Equal("Bearer t0ken", server.Requests[1].Header("Authorization"));
        Assert.Null(server.Requests[1].Header("Content-Type"));
    }

    [Fact]
    public async Task AddressOfAnotherOrigin_IsNotAsked()
    {
        await using var foreign = new WireServer(new WireAnswer(200, Done));
        await using var server = new WireServer(new WireAnswer(202, null, $"Location: {foreign.Address}api/operations/a"));
        var client = ClientOf(server);

        var lost = Assert.IsType<GetOperationOutcome.Lost>(await PublishAndFollowAsync(client));

        Assert.Equal(LostReason.ForeignOrigin, lost.Reason);
        Assert.Empty(foreign.Requests);
    }

    [Fact]
    public async Task AddressOfAnotherOrigin_IsNeverGivenTheToken()
    {
        await using var foreign = new WireServer(new WireAnswer(200, Done));
        await using var server = new WireServer(new WireAnswer(202, null, $"Operation-Location: {foreign.Address}api/operations/a$b"));
        var client = ClientOf(server, options => options.FollowsForeignOrigins = true);

        var outcome = await PublishAndFollowAsync(client);

        Assert.IsType<GetOperationOutcome.Succeeded>(outcome);
        Assert.Equal("/api/operations/a$b", foreign.Request.Target);
        Assert.DoesNotContain(foreign.Request.Headers, header => header.Value.Contains("t0ken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("completed", typeof(GetOperationOutcome.Succeeded))]
    [InlineData("succeeded", typeof(GetOperationOutcome.Succeeded))]
    [InlineData("complete", typeof(GetOperationOutcome.Succeeded))]
    [InlineData("Completed", typeof(GetOperationOutcome.Succeeded))]
    [InlineData("failed", typeof(GetOperationOutcome.Failed))]
    [InlineData("Failed", typeof(GetOperationOutcome.Failed))]
    [InlineData("canceled", typeof(GetOperationOutcome.Cancelled))]
    [InlineData("Canceled", typeof(GetOperationOutcome.Cancelled))]
    public async Task End_IsKnownInAllItsSpellings_AndNothingElseIsOne(string end, Type expected)
    {
        await using var server = new WireServer(
            new WireAnswer(202, null, "Location: /api/operations/a"),
            new WireAnswer(200, """{"status":"not started"}"""),
            new WireAnswer(200, """[{"status":"Running"}]"""),
            new WireAnswer(200, """{"status":"completing"}"""),
            new WireAnswer(200, $$"""{"status":"{{end}}"}"""));
        var client = ClientOf(server);

        var outcome = await PublishAndFollowAsync(client);

        Assert.IsType(expected, outcome);
        Assert.Equal(5, server.Requests.Count);
    }

    [Theory]
    [InlineData(404, null)]
    [InlineData(500, """{"error":{"code":"InternalServerError"}}""")]
    [InlineData(200, "{}")]
    public async Task AnswerThatTellsNoState_IsKept(int status, string? body)
    {
        await using var server = new WireServer(new WireAnswer(202, null, "Location: /api/operations/a"), new WireAnswer(status, body));
        var client = ClientOf(server);

        var lost = Assert.IsType<GetOperationOutcome.Lost>(await PublishAndFollowAsync(client));

        Assert.Equal(LostReason.OtherAnswer, lost.Reason);
        Assert.Equal(status, lost.Answer?.StatusCode);
    }

    private static async Task<GetOperationOutcome> PublishAndFollowAsync(CloudPartnerPortalClient client)
    {
        // An end that is not known as one would be waited for until the end of time.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var result = await client.PublishOfferAsync(
            new() { PublisherId = "contoso", OfferId = "contoso-offer", Body = new() { Metadata = new() } }, patience.Token);
        return await client.FollowAsync(Assert.IsType<PublishOfferResult.Accepted>(result), cancellationToken: patience.Token);
    }
}
