using System.Text;
using System.Text.Json;
using Benchmarks.Contenders.Peers.KiotaCode;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using Microsoft.Kiota.Serialization.Json;

namespace Benchmarks.Contenders.Peers;

/// <summary>Kiota's code for <c>portal.openapi.json</c>, over the handlers that it adds when left alone. An error status is an exception.</summary>
internal sealed class KiotaContender : Contender
{
    private static readonly KiotaCode.Offer Sample = ReadOffer(Payloads.OfferRequest);

    public override Func<Task> Prepare(Row row, HttpMessageHandler server)
    {
        var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: KiotaClientFactory.Create(server))
        {
            BaseUrl = Server.GetLeftPart(UriPartial.Authority),
        };
        var portal = new KiotaPortal(adapter);
        return row switch
        {
            Row.List10 or Row.List1000 => () => portal.Api.Publishers[Publisher].Offers.GetAsync(request => request.QueryParameters.ApiVersion = "2017-10-31"),
            Row.PutOffer => () => PutAsync(portal),
            Row.GetOffer => () => portal.Api.Publishers[Publisher].Offers[Offer].GetAsync(request => request.QueryParameters.ApiVersion = "2017-10-31"),
            Row.Cancel202 => () => AcceptAsync(portal),
            Row.Cancel400 => () => FailAsync(portal),
            _ => () => CancelAsync(portal),
        };
    }

    public override Outcome Read(Task done) => done switch
    {
        Task<Error> { Result: var error } => Outcome.Of(400, json: Write(error)),
        Task<Uri> { Result: var location } => Outcome.Of(202, location),
        Task<List<Summary>?> { Result: { } list } => Outcome.Of(200, json: $"[{string.Join(',', list.Select(Write))}]"),
        Task<KiotaCode.Offer?> { Result: { } offer } => Outcome.Of(200, json: Write(offer)),
        _ when done.GetType().GetProperty(nameof(Task<int>.Result))?.PropertyType is null or { Name: "VoidTaskResult" } => Outcome.Of(200),
        _ => throw new InvalidOperationException($"Another answer: {done}."),
    };

    private static Task CancelAsync(KiotaPortal portal, params IEnumerable<IRequestOption> options) =>
        portal.Api.Publishers[Publisher].Offers[Offer].Cancel.PostAsync(request =>
        {
            request.QueryParameters.ApiVersion = "2017-10-31";
            foreach (var option in options)
            {
                request.Options.Add(option);
            }
        });

    private static Task<KiotaCode.Offer?> PutAsync(KiotaPortal portal) =>
        portal.Api.Publishers[Publisher].Offers[Offer].PutAsync(Sample, request =>
        {
            request.QueryParameters.ApiVersion = "2017-10-31";
            request.Headers.Add("If-Match", "*");
        });

    private async Task<Uri> AcceptAsync(KiotaPortal portal)
    {
        var headers = new HeadersInspectionHandlerOption { InspectResponseHeaders = true };
        await CancelAsync(portal, headers).ConfigureAwait(false);
        return new Uri(Server, headers.ResponseHeaders["Location"].Single());
    }

    private static async Task<Error> FailAsync(KiotaPortal portal)
    {
        try
        {
            await CancelAsync(portal).ConfigureAwait(false);
            throw new InvalidOperationException("There was no error.");
        }
        catch (Error error)
        {
            return error;
        }
    }

    private static KiotaCode.Offer ReadOffer(byte[] json)
    {
        var document = JsonDocument.Parse(json);
        return new JsonParseNode(document.RootElement).GetObjectValue(KiotaCode.Offer.CreateFromDiscriminatorValue)!;
    }

    private static string Write<T>(T value)
        where T : IParsable
    {
        using var writer = new JsonSerializationWriter();
        writer.WriteObjectValue(null, value);
        using var written = new StreamReader(writer.GetSerializedContent(), Encoding.UTF8);
        return written.ReadToEnd();
    }
}
