using Benchmarks.CloudPartnerPortal;

namespace Benchmarks.Contenders;

/// <summary>The client that Clientwright generates.</summary>
internal class Generated : Contender
{
    public static CancelOperationRequest Cancel { get; } = new() { PublisherId = Publisher, OfferId = Offer };

    public static ListOffersRequest List { get; } = new() { PublisherId = Publisher };

    public static GetOfferRequest Get { get; } = new() { PublisherId = Publisher, OfferId = Offer };

    public static PutOfferRequest Put { get; } = new() { PublisherId = Publisher, OfferId = Offer, IfMatch = ETag.Any, Body = Sample.Offer };

    public override Func<Task> Prepare(Row row, HttpMessageHandler server)
    {
        var client = CreateClient(server);
        return row switch
        {
            Row.List10 or Row.List1000 => () => client.ListOffersAsync(List),
            Row.PutOffer => () => client.PutOfferAsync(Put),
            Row.GetOffer => () => client.GetOfferAsync(Get),
            _ => () => client.CancelOperationAsync(Cancel),
        };
    }

    public override Outcome Read(Task done) => Records.Read(done);

    protected virtual CloudPartnerPortalClient CreateClient(HttpMessageHandler server) => new(NewHttp(server));
}
