using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>PUT /api/publishers/{publisherId}/offers/{offerId}</c></summary>
internal static class CreateOrUpdateOfferEndpoint
{
    public static void MapCreateOrUpdateOffer(this IEndpointRouteBuilder offer) => offer.MapPut("", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext context, PortalState state, string offerId)
    {
        var publisher = context.Features.GetRequiredFeature<Publisher>();
        var body = await OfferBody.ReadAsync(context.Request, publisher, offerId);

        if (body.Refusal is { } refusal)
            return refusal;

        if (OfferType.Find(body.OfferTypeId) is not { } type)
            return Refusal.NoSuchOfferType(body.OfferTypeId);

        var now = state.Now;
        var content = OfferIntake.Take(body.Document, type, new ArtifactStorage(publisher.Id, body.OfferId, now));

        return publisher.Save(new DraftInput(body.OfferId, type, content), IfMatchHeader.Read(context.Request), now) switch
        {
            SaveDecision.Created(var offer, var draft) => OfferAnswer.Saved(context, StatusCodes.Status201Created, offer, draft, state),
            SaveDecision.Replaced(var offer, var draft) => OfferAnswer.Saved(context, StatusCodes.Status200OK, offer, draft, state),
            SaveDecision.Unconditional => Refusal.OfferExists(),
            SaveDecision.Stale => Refusal.PreconditionFailed(),
            SaveDecision.OfAnotherType(var offerTypeId) => Refusal.OfAnotherType(offerId, offerTypeId),
            _ => throw new UnreachableException(),
        };
    }
}
