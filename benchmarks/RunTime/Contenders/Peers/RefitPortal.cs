using System.Text.Json;
using System.Text.Json.Serialization;
using Refit;

namespace Benchmarks.Contenders.Peers;

/// <summary>Refit. Statuses are values, since its exceptions cost more; the body of an error is read when it is asked for, as it is here.</summary>
/// <param name="usesGeneratedJson">Whether the serializer gets the metadata of <see cref="PortalJson"/>, or reflects as it does when left alone.</param>
internal sealed class RefitPortal(bool usesGeneratedJson) : Contender
{
    private static readonly OfferDto Sample = JsonSerializer.Deserialize(Payloads.OfferRequest, PortalJson.Default.OfferDto)!;

    public override Func<Task> Prepare(Row row, HttpMessageHandler server)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = usesGeneratedJson ? PortalJson.Default : null,
        };
        var portal = RestService.For<IRefitPortal>(NewHttp(server), new RefitSettings(new SystemTextJsonContentSerializer(options)));
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
        Task<ErrorDto> { Result: var error } => Outcome.Of(400, json: JsonSerializer.Serialize(error, PortalJson.Default.ErrorDto)),
        Task<IApiResponse> { Result: var cancel } => Outcome.Of((int)cancel.StatusCode!),
        Task<Uri> { Result: var location } => Outcome.Of(202, location),
        Task<List<SummaryDto>> { Result: var list } => Outcome.Of(200, json: JsonSerializer.Serialize(list, PortalJson.Default.ListSummaryDto)),
        Task<ApiResponse<OfferDto>> { Result: { IsSuccessStatusCode: true, Content: { } offer } } =>
            Outcome.Of(200, json: JsonSerializer.Serialize(offer, PortalJson.Default.OfferDto)),
        Task<ApiResponse<OfferDto>> { Result.Error: { } error } => throw error,
        _ => throw new InvalidOperationException($"Another answer: {done}."),
    };

    private async Task<Uri> AcceptAsync(IRefitPortal portal)
    {
        using var response = await portal.CancelOperationAsync(Publisher, Offer, "2017-10-31").ConfigureAwait(false);
        return new Uri(Server, response.Headers!.Location!);
    }

    private static async Task<ErrorDto> FailAsync(IRefitPortal portal)
    {
        using var response = await portal.CancelOperationAsync(Publisher, Offer, "2017-10-31").ConfigureAwait(false);
        return (await ((ApiException)response.Error!).GetContentAsAsync<ErrorDto>().ConfigureAwait(false))!;
    }
}
