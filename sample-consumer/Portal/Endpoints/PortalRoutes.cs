using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The portal's routes, and what a request has to pass on the way to each.</summary>
internal static class PortalRoutes
{
    private const string OfferRoute = "/offers/{offerId}";

    public static void MapPortal(this IEndpointRouteBuilder portal)
    {
        var api = portal.MapGroup("/api")
            .AddEndpointFilter<RouteGroupBuilder, BearerTokenFilter>()
            .AddEndpointFilter(ApiVersion.RequireAsync);

        api.MapListOfferTypes();
        api.MapListPublishers();
        api.MapGetOperationByLocation();

        var publisher = api.MapGroup("/publishers/{publisherId}").AddEndpointFilter<RouteGroupBuilder, PublisherFilter>();

        publisher.MapListOffers();
        publisher.MapGroup(OfferRoute)
            .AddEndpointFilter(OfferFilter.FindAsync)
            .AddEndpointFilter<RouteGroupBuilder, OutageFilter>()
            .MapCreateOrUpdateOffer();

        var offer = publisher.MapGroup(OfferRoute).AddEndpointFilter(OfferFilter.RequireAsync);

        offer.MapGetOffer();
        offer.MapGetOfferVersion();
        offer.MapGetOfferSlot();
        offer.MapGetOfferStatus();
        offer.MapListOperations();
        offer.MapGetOperation();

        var changes = offer.MapGroup("")
            .AddEndpointFilter<RouteGroupBuilder, OutageFilter>()
            .AddEndpointFilter(IfMatchHeader.HonourAsync);

        changes.MapPublishOffer();
        changes.MapGoLiveOffer();
        changes.MapCancelOperation();
    }
}
