using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Finds the offer of the route within the publisher that was found before.</summary>
internal static class OfferFilter
{
    public static ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Find(context.HttpContext, out var offerId) ? next(context) : ValueTask.FromResult<object?>(Refusal.NoSuchOffer(offerId));

    /// <summary>For the one call that may also create it.</summary>
    public static ValueTask<object?> FindAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Find(context.HttpContext, out _);
        return next(context);
    }

    private static bool Find(HttpContext context, out string offerId)
    {
        offerId = (string)context.GetRouteValue("offerId")!;
        var offer = context.Features.GetRequiredFeature<Publisher>().FindOffer(offerId);
        context.Features.Set(offer);

        return offer is not null;
    }
}
