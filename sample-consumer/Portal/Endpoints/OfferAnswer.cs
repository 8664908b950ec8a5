using Microsoft.AspNetCore.Http;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The answers that hold an offer's document. Its entity tag is in the header only.</summary>
internal static class OfferAnswer
{
    public static IResult Read(HttpContext context, Offer offer, OfferDocument document, PortalState state)
    {
        if (!PricingQuery.TryRead(context.Request, out var allPricing))
            return Refusal.MalformedQuery(PricingQuery.Parameter);

        context.Response.Headers.ETag = document.EntityTag;
        return JsonAnswer.Ok(OfferJson.WriteRead(offer, document, state.Now, allPricing));
    }

    public static IResult Saved(HttpContext context, int statusCode, Offer offer, OfferDocument draft, PortalState state)
    {
        context.Response.Headers.ETag = draft.EntityTag;
        return new JsonAnswer(statusCode, OfferJson.WriteSaved(offer, draft, state.Now, allPricing: false));
    }
}
