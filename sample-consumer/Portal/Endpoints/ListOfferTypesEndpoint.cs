using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>
/// <c>GET /api/offerTypes</c>: the pages call it to show a call, and say nothing of the answer. Here it has the frame of the portal's
/// other lists, and tells where the <c>offerTypeVersions</c> of a document to be saved come from.
/// </summary>
internal static class ListOfferTypesEndpoint
{
    public static void MapListOfferTypes(this IEndpointRouteBuilder api) => api.MapGet("/offerTypes", Handle);

    private static JsonAnswer Handle() => JsonAnswer.Ok(new JsonArray([.. OfferType.All.Select(Write)]));

    private static JsonObject Write(OfferType type)
    {
        var versions = type.Modules.Select(module => KeyValuePair.Create(module.Id, (JsonNode?)module.Version));

        return new JsonObject
        {
            ["version"] = type.Module.Version,
            ["id"] = type.Id,
            ["definition"] = new JsonObject
            {
                ["displayText"] = type.DisplayText,
                ["offerTypeVersions"] = new JsonObject(versions),
            },
        };
    }
}
