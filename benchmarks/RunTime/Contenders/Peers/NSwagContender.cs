using System.Text.Json;
using Benchmarks.Contenders.Peers.NSwagCode;

namespace Benchmarks.Contenders.Peers;

/// <summary>What NSwag generates of <c>portal.openapi.json</c>, with System.Text.Json. An error status is an exception.</summary>
internal sealed class NSwagContender : Contender
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
    private static readonly NSwagCode.Offer Sample = JsonSerializer.Deserialize<NSwagCode.Offer>(Payloads.OfferRequest)!;

    public override Func<Task> Prepare(Row row, HttpMessageHandler server)
    {
        var portal = new NSwagPortal(NewHttp(server)) { BaseUrl = Server.AbsoluteUri };
        return row switch
        {
            Row.List10 or Row.List1000 => () => portal.ListOffersAsync(Publisher, "2017-10-31"),
            Row.PutOffer => () => portal.PutOfferAsync(Publisher, Offer, "2017-10-31", "*", Sample),
            Row.GetOffer => () => portal.GetOfferAsync(Publisher, Offer, "2017-10-31"),
            Row.Cancel202 => () => AcceptAsync(portal),
            Row.Cancel400 => () => FailAsync(portal),
            _ => () => portal.CancelOperationAsync(Publisher, Offer, "2017-10-31"),
        };
    }

    public override Outcome Read(Task done) => done switch
    {
        Task<Error> { Result: var error } => Outcome.Of(400, json: JsonSerializer.Serialize(error, Options)),
        Task<SwaggerResponse<ICollection<Summary>>> { Result: var list } => Outcome.Of(list.StatusCode, json: JsonSerializer.Serialize(list.Result, Options)),
        Task<SwaggerResponse<NSwagCode.Offer>> { Result: var offer } => Outcome.Of(offer.StatusCode, json: JsonSerializer.Serialize(offer.Result, Options)),
        Task<SwaggerResponse> { Result: var cancel } => Outcome.Of(cancel.StatusCode),
        Task<Uri> { Result: var location } => Outcome.Of(202, location),
        _ => throw new InvalidOperationException($"Another answer: {done}."),
    };

    private async Task<Uri> AcceptAsync(NSwagPortal portal)
    {
        var response = await portal.CancelOperationAsync(Publisher, Offer, "2017-10-31").ConfigureAwait(false);
        return new Uri(Server, response.Headers["Location"].Single());
    }

    private static async Task<Error> FailAsync(NSwagPortal portal)
    {
        try
        {
            await portal.CancelOperationAsync(Publisher, Offer, "2017-10-31").ConfigureAwait(false);
            throw new InvalidOperationException("There was no error.");
        }
        catch (ApiException<Error> error)
        {
            return error.Result;
        }
    }
}
