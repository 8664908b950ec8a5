using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Finds the offer of the route within the publisher that was found before.</summary>
internal sealed class OfferFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var publisher = context.HttpContext.Features.GetRequiredFeature<Publisher>();
        var offerId = (string)context.HttpContext.GetRouteValue("offerId")!;

        if (publisher.FindOffer(offerId) is not { } offer)
            return ValueTask.FromResult<object?>(Refusal.NoSuchOffer(offerId));

        context.HttpContext.Features.Set(offer);
        return next(context);
    }
}
