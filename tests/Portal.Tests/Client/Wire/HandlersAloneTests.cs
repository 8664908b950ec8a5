using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client.Wire;

/// <summary>The generated client over an <c>HttpMessageInvoker</c>: the caller's own handlers, and nothing of an <c>HttpClient</c>.</summary>
public sealed class HandlersAloneTests : IDisposable
{
    private static readonly CancelOperationRequest Cancel = new() { PublisherId = "contoso", OfferId = "contoso-offer" };

    private readonly HttpMessageInvoker _invoker = new(new SocketsHttpHandler { UseProxy = false });

    public void Dispose() => _invoker.Dispose();

    [Fact]
    public async Task Call_IsTheSameOnTheWire()
    {
        await using var server = new WireServer(new WireAnswer(202, null, "Location: /api/operations/1"));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });

        var alone = Assert.IsType<CancelOperationResult.Accepted>(await ClientOf(_invoker, server).CancelOperationAsync(Cancel));
        var usual = Assert.IsType<CancelOperationResult.Accepted>(await ClientOf(http, server).CancelOperationAsync(Cancel));

        Assert.Equal(new Uri(server.Address, "/api/operations/1"), alone.Location);
        Assert.Equal((usual.StatusCode, usual.Location, usual.RawBody), (alone.StatusCode, alone.Location, alone.RawBody));
        Assert.Equal(2, server.Requests.Count);
        var (first, second) = (server.Requests[0], server.Requests[1]);
        Assert.Equal((second.Method, second.Target), (first.Method, first.Target));
        Assert.Equal(second.Headers, first.Headers);
        Assert.Equal("Bearer t0ken", first.Header("Authorization"));
    }

    [Fact]
    public async Task Body_IsSentAndReadWhole()
    {
        await using var server = new WireServer(new WireAnswer(200, Payload.Text("getOffer.response-200.json")));
        var client = ClientOf(_invoker, server);

        var found = Assert.IsType<GetOfferResult.Found>(await client.GetOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" }));
        await client.PutOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer", Body = found.Body });

        DocumentedOffer.AssertIs(found.Body);
        Assert.Contains("\"Contoso Virtual Machine Offer\"", server.Requests[1].Text, StringComparison.Ordinal);
        Assert.Equal("application/json", server.Requests[1].Header("Content-Type"));
    }

    [Fact]
    public async Task BaseAddress_IsTheOptionsOrTheSpecs()
    {
        var handler = new CapturingHandler(HttpStatusCode.OK);
        using var invoker = new HttpMessageInvoker(handler);

        await new CloudPartnerPortalClient(invoker).CancelOperationAsync(Cancel);

        Assert.Equal("https://cloudpartner.azure.com/api/publishers/contoso/offers/contoso-offer/cancel?api-version=2017-10-31", handler.Request!.Address);
    }

    [Fact]
    public async Task HttpClientThatIsGivenAsInvoker_KeepsItsFeatures()
    {
        var handler = new CapturingHandler(HttpStatusCode.OK);
        using HttpMessageInvoker http = new HttpClient(handler) { BaseAddress = new Uri("https://portal.test/prefix/") };

        await new CloudPartnerPortalClient(http).CancelOperationAsync(Cancel);

        Assert.StartsWith("https://portal.test/prefix/api/", handler.Request!.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyTheToken_EndsACallThatHangs()
    {
        using var invoker = new HttpMessageInvoker(new HangingHandler());
        using var cancellation = new CancellationTokenSource();

        var call = new CloudPartnerPortalClient(invoker).CancelOperationAsync(Cancel, cancellation.Token);
        Assert.False(call.IsCompleted);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public void Null_IsRefused() =>
        Assert.Equal("httpClient", Assert.Throws<ArgumentNullException>(() => new CloudPartnerPortalClient(null!)).ParamName);

    // The factory makes the clients that it is told by their types, and refuses those with two constructors that fit.
    [Fact]
    public async Task TypedClient_IsStillMade()
    {
        var services = new ServiceCollection();
        services.AddHttpClient<CloudPartnerPortalClient>().ConfigurePrimaryHttpMessageHandler(() => new CapturingHandler(HttpStatusCode.OK));
        await using var provider = services.BuildServiceProvider();

        Assert.IsType<CancelOperationResult.Cancelled>(await provider.GetRequiredService<CloudPartnerPortalClient>().CancelOperationAsync(Cancel));
    }

    private static CloudPartnerPortalClient ClientOf(HttpMessageInvoker invoker, WireServer server) =>
        new(invoker, new() { BaseAddress = server.Address, BearerToken = _ => new("t0ken") });

    private sealed class HangingHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new UnreachableException();
        }
    }
}
