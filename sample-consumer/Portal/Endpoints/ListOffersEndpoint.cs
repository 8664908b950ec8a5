using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers/{publisherId}/offers</c></summary>
internal static class ListOffersEndpoint
{
    public static void MapListOffers(this IEndpointRouteBuilder publisher) => publisher.MapGet("/offers", Handle);

    private static JsonAnswer Handle(HttpContext context, PortalState state)
    {
        var now = state.Now;
        var offers = context.Features.GetRequiredFeature<Publisher>().Offers;

        return JsonAnswer.Ok(new JsonArray([.. offers.Select(offer => WriteSummary(offer, now))]));
    }

    private static JsonObject WriteSummary(Offer offer, DateTimeOffset now)
    {
        var draft = offer.Draft;
        var definition = new JsonObject();
        if (draft.DisplayText is { } displayText)
            definition["displayText"] = displayText;

        return new JsonObject
        {
            ["offerTypeId"] = offer.Type.Id,
            ["publisherId"] = offer.PublisherId,
            ["status"] = Spell(offer.StatusAt(now)),
            ["id"] = offer.Id,
            ["version"] = draft.Version,
            ["definition"] = definition,
            ["changedTime"] = WireTime.Format(offer.ChangedAt(now)),
        };
    }

    // The list's own word for an offer that is out; no page has it among the states.
    private static string Spell(OfferStatus status) => status is OfferStatus.Succeeded ? "published" : StatusVocabulary.Spell(status);
}
