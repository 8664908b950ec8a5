using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary><c>GET /api/publishers</c>: in no page; a public client calls it, and sees the publishers that it was added to.</summary>
internal static class ListPublishersEndpoint
{
    public static void MapListPublishers(this IEndpointRouteBuilder api) => api.MapGet("/publishers", Handle);

    private static JsonAnswer Handle(PortalState state) => JsonAnswer.Ok(
        new JsonArray([.. state.Publishers.Where(publisher => publisher.AdmitsClient).Select(Write)]));

    private static JsonObject Write(Publisher publisher) => new()
    {
        ["version"] = 0,
        ["id"] = publisher.Id,
        ["definition"] = new JsonObject
        {
            ["displayText"] = publisher.DisplayText,
            ["offerTypeCategories"] = new JsonArray("azureMarketplace"),
            ["sellerId"] = publisher.SellerId,
        },
    };
}
