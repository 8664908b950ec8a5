using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The portal's routes, and what a request has to pass on the way to each.</summary>
internal static class PortalRoutes
{
    public static void MapPortal(this IEndpointRouteBuilder portal, string acceptedToken)
    {
        var api = portal.MapGroup("/api")
            .AddEndpointFilter(new BearerTokenFilter(acceptedToken))
            .AddEndpointFilter(ApiVersion.RequireAsync);

        api.MapGetOperationByLocation();

        var publisher = api.MapGroup("/publishers/{publisherId}").AddEndpointFilter<RouteGroupBuilder, PublisherFilter>();

        publisher.MapListOffers();

        var offer = publisher.MapGroup("/offers/{offerId}").AddEndpointFilter<RouteGroupBuilder, OfferFilter>();

        offer.MapListOperations();
        offer.MapGetOperation();

        var changes = offer.MapGroup("").AddEndpointFilter<RouteGroupBuilder, OutageFilter>();

        changes.MapPublishOffer();
        changes.MapCancelOperation();
    }
}
