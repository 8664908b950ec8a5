using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>
/// The body of a request to create or replace an offer: the whole document. Only what makes it one is looked at, for the pages
/// require nothing else.
/// </summary>
/// <param name="OfferId">Of the address, in the body's spelling.</param>
/// <param name="Refusal">Set if the body cannot be accepted.</param>
internal sealed record OfferBody(string OfferId, string OfferTypeId, JsonObject Document, IResult? Refusal = null)
{
    public static async Task<OfferBody> ReadAsync(HttpRequest request, Publisher publisher, string offerId)
    {
        var body = await JsonBody.ReadAsync(request);

        if (body.Refusal is { } refusal)
            return Refused(refusal);

        if (body.Root is not { ValueKind: JsonValueKind.Object } root)
            return Malformed("The body has to be an object.");

        return Read(JsonObject.Create(root)!, publisher, offerId);
    }

    private static OfferBody Read(JsonObject document, Publisher publisher, string offerId)
    {
        if (document.Text("publisherId") is not { } writtenPublisherId || !Same(writtenPublisherId, publisher.Id))
            return Malformed($"'publisherId' has to be that of the address, '{publisher.Id}'.");

        if (document.Text("id") is not { } writtenId || !Same(writtenId, offerId))
            return Malformed($"'id' has to be that of the address, '{offerId}'.");

        if (document.Text("offerTypeId") is not { Length: > 0 } offerTypeId)
            return Malformed("'offerTypeId' has to be a string.");

        if (document["definition"] is not JsonObject definition)
            return Malformed("'definition' has to be an object.");

        if (definition.ContainsKey("offer") && definition["offer"] is not JsonObject)
            return Malformed("'definition.offer' has to be an object.");

        if (definition.ContainsKey("plans") && !(definition["plans"] is JsonArray plans && plans.All(plan => plan is JsonObject)))
            return Malformed("'definition.plans' has to be an array of objects.");

        return new OfferBody(writtenId, offerTypeId, document);
    }

    private static bool Same(string written, string asked) => written.Equals(asked, StringComparison.OrdinalIgnoreCase);

    private static OfferBody Malformed(string why) => Refused(Endpoints.Refusal.MalformedBody(why));

    private static OfferBody Refused(IResult refusal) => new("", "", [], refusal);
}
