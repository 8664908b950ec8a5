using Newtonsoft.Json;
using RestEase;

namespace Benchmarks.Contenders.Peers;

/// <summary>RestEase, with Json.NET as it is when left alone.</summary>
internal sealed class RestEasePortal : Contender
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };
    private static readonly OfferDto Sample = JsonConvert.DeserializeObject<OfferDto>(System.Text.Encoding.UTF8.GetString(Payloads.OfferRequest))!;

    public override Func<Task> Prepare(Row row, HttpMessageHandler server)
    {
        var portal = new RestClient(NewHttp(server)) { JsonSerializerSettings = Settings }.For<IRestEasePortal>();
        return row switch
        {
            Row.List10 or Row.List1000 => () => portal.ListOffersAsync(Publisher, "2017-10-31"),
            Row.PutOffer => () => ReadAsync(portal.PutOfferAsync(Publisher, Offer, "2017-10-31", "*", Sample)),
            Row.GetOffer => () => ReadAsync(portal.GetOfferAsync(Publisher, Offer, "2017-10-31")),
            Row.Cancel202 => () => AcceptAsync(portal),
            Row.Cancel400 => () => FailAsync(portal),
            _ => () => portal.CancelOperationAsync(Publisher, Offer, "2017-10-31"),
        };
    }

    public override Outcome Read(Task done) => done switch
    {
        Task<ErrorDto> { Result: var error } => Outcome.Of(400, json: JsonConvert.SerializeObject(error, Settings)),
        Task<Response<ErrorDto>> { Result.ResponseMessage: var cancel } => Outcome.Of((int)cancel.StatusCode),
        Task<Uri> { Result: var location } => Outcome.Of(202, location),
        Task<List<SummaryDto>> { Result: var list } => Outcome.Of(200, json: JsonConvert.SerializeObject(list, Settings)),
        Task<Versioned> { Result: { ETag: not null } offer } => Outcome.Of(200, json: JsonConvert.SerializeObject(offer.Value, Settings)),
        _ => throw new InvalidOperationException($"Another answer: {done}."),
    };

    private async Task<Uri> AcceptAsync(IRestEasePortal portal)
    {
        var response = await portal.CancelOperationAsync(Publisher, Offer, "2017-10-31").ConfigureAwait(false);
        return new Uri(Server, response.ResponseMessage.Headers.Location!);
    }

    private static async Task<ErrorDto> FailAsync(IRestEasePortal portal)
    {
        var response = await portal.CancelOperationAsync(Publisher, Offer, "2017-10-31").ConfigureAwait(false);
        return response.GetContent();
    }

    // A Response reads its content when it is asked for it.
    private static async Task<Versioned> ReadAsync(Task<Response<OfferDto>> call)
    {
        var response = await call.ConfigureAwait(false);
        return new(response.ResponseMessage.Headers.ETag?.ToString(), response.GetContent());
    }

    private sealed record Versioned(string? ETag, OfferDto Value);
}
