using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Benchmarks.Contenders.Peers;

/// <summary>What most people write: <c>HttpClient</c> and System.Text.Json with source-generated metadata.</summary>
internal sealed class JsonByHand : Contender
{
    private static readonly OfferDto Sample = JsonSerializer.Deserialize(Payloads.OfferRequest, PortalJson.Default.OfferDto)!;

    public override Func<Task> Prepare(Row row, HttpMessageHandler server)
    {
        var http = NewHttp(server);
        return row switch
        {
            Row.List10 or Row.List1000 => () => ListAsync(http, Publisher),
            Row.PutOffer => () => PutAsync(http, Publisher, Offer, "*", Sample),
            Row.GetOffer => () => GetAsync(http, Publisher, Offer),
            _ => () => CancelAsync(http, Publisher, Offer),
        };
    }

    public override Outcome Read(Task done) => done switch
    {
        Task<Cancellation> { Result: var cancel } => Outcome.Of(
            (int)cancel.Status, cancel.Location, cancel.Error is null ? null : JsonSerializer.Serialize(cancel.Error, PortalJson.Default.ErrorDto)),
        Task<List<SummaryDto>> { Result: var list } => Outcome.Of(200, json: JsonSerializer.Serialize(list, PortalJson.Default.ListSummaryDto)),
        Task<Versioned> { Result: { ETag: not null } offer } => Outcome.Of(200, json: JsonSerializer.Serialize(offer.Value, PortalJson.Default.OfferDto)),
        _ => throw new InvalidOperationException($"Another answer: {done}."),
    };

    private static async Task<Cancellation> CancelAsync(HttpClient http, string publisherId, string offerId)
    {
        using var response = await http.PostAsync(new Uri($"{Address(publisherId, offerId)}/cancel?api-version=2017-10-31", UriKind.Relative), null).ConfigureAwait(false);
        return response.StatusCode switch
        {
            HttpStatusCode.Accepted => new(response.StatusCode, new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!), null),
            HttpStatusCode.BadRequest => new(response.StatusCode, null, await response.Content.ReadFromJsonAsync(PortalJson.Default.ErrorDto).ConfigureAwait(false)),
            _ => new(response.StatusCode, null, null),
        };
    }

    private static async Task<List<SummaryDto>> ListAsync(HttpClient http, string publisherId) =>
        (await http.GetFromJsonAsync(
            new Uri($"api/publishers/{Uri.EscapeDataString(publisherId)}/offers?api-version=2017-10-31", UriKind.Relative), PortalJson.Default.ListSummaryDto)
            .ConfigureAwait(false))!;

    private static async Task<Versioned> GetAsync(HttpClient http, string publisherId, string offerId)
    {
        using var response = await http
            .GetAsync(new Uri(Address(publisherId, offerId) + "?api-version=2017-10-31", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return new(response.Headers.ETag?.ToString(), (await response.Content.ReadFromJsonAsync(PortalJson.Default.OfferDto).ConfigureAwait(false))!);
    }

    private static async Task<Versioned> PutAsync(HttpClient http, string publisherId, string offerId, string ifMatch, OfferDto offer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(Address(publisherId, offerId) + "?api-version=2017-10-31", UriKind.Relative))
        {
            Content = JsonContent.Create(offer, PortalJson.Default.OfferDto),
        };
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return new(response.Headers.ETag?.ToString(), (await response.Content.ReadFromJsonAsync(PortalJson.Default.OfferDto).ConfigureAwait(false))!);
    }

    private static string Address(string publisherId, string offerId) =>
        $"api/publishers/{Uri.EscapeDataString(publisherId)}/offers/{Uri.EscapeDataString(offerId)}";

    private sealed record Cancellation(HttpStatusCode Status, Uri? Location, ErrorDto? Error);

    private sealed record Versioned(string? ETag, OfferDto Value);
}
