using SampleConsumer.CloudPartnerPortal;

namespace Portal.Tests.Client.Wire;

/// <summary>The generated client over real sockets, so that what is asserted is what a server gets.</summary>
public abstract class WireTest : IDisposable
{
    private protected const string Offer = "/api/publishers/contoso/offers/contoso-offer";
    private protected const string Version = "api-version=2017-10-31";

    private static readonly SocketsHttpHandler Handler = new() { UseProxy = false };

    private readonly HttpClient _http = new(Handler, disposeHandler: false);

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected CloudPartnerPortalClient ClientOf(WireServer server, Action<CloudPartnerPortalOptions>? configure = null)
    {
        var options = new CloudPartnerPortalOptions
        {
            BaseAddress = server.Address,
            BearerToken = _ => new("t0ken"),
            PollInterval = TimeSpan.FromMilliseconds(1),
        };
        configure?.Invoke(options);
        return new CloudPartnerPortalClient(_http, options);
    }

    /// <summary>Reads what a server has, and writes it back as it was read or as it was changed.</summary>
    private protected async Task<WireRequest> WriteBackAsync(string offer, Func<Offer, Offer>? change = null)
    {
        await using var server = new WireServer(new WireAnswer(200, offer), new WireAnswer(404));
        var client = ClientOf(server);
        var read = Assert.IsType<GetOfferResult.Found>(await client.GetOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" }));
        await client.PutOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer", Body = change?.Invoke(read.Body) ?? read.Body });
        return server.Requests[1];
    }

    /// <summary>The offer that is read from an answer.</summary>
    private protected async Task<Offer> ReadAsync(string offer)
    {
        await using var server = new WireServer(new WireAnswer(200, offer));
        return Assert.IsType<GetOfferResult.Found>(
            await ClientOf(server).GetOfferAsync(new() { PublisherId = "contoso", OfferId = "contoso-offer" })).Body;
    }

    private protected static VirtualMachineOffer VirtualMachine(Offer offer) => Assert.IsType<Offer.VirtualMachineOffer>(offer).Value;
}
