using Benchmarks.Floor;

namespace Benchmarks.Contenders;

/// <summary>The floor.</summary>
internal sealed class HandWritten : Contender
{
    public override Func<Task> Prepare(Row row, HttpMessageHandler server)
    {
        var client = new PortalClient(NewHttp(server), Server, "2017-10-31");
        return row switch
        {
            Row.List10 or Row.List1000 => () => client.ListOffersAsync(Publisher),
            Row.PutOffer => () => client.PutOfferAsync(Publisher, Offer, "*", Sample.Offer),
            Row.GetOffer => () => client.GetOfferAsync(Publisher, Offer),
            _ => () => client.CancelOperationAsync(Publisher, Offer),
        };
    }

    public override Outcome Read(Task done) => Records.Read(done);
}
