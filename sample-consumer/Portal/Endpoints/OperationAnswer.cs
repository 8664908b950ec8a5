using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The two answers about one operation: that it was accepted (202), and how it stands (200).</summary>
internal static class OperationAnswer
{
    /// <summary>Says in a header only where the operation can be followed.</summary>
    public static IResult Accepted(HttpContext context, Offer offer, Operation operation, EmbeddedPortalOptions options)
    {
        var headers = context.Response.Headers;
        var version = $"?{ApiVersion.QueryParameter}={ApiVersion.Current}";
        var route = $"/api/publishers/{offer.PublisherId}/offers/{offer.Id}/operations/{operation.Id}";
        var keyed = $"/api/operations/{OperationKey.Naming(offer, operation)}{version}";

        switch (StyleOf(offer, operation))
        {
            case LocationStyle.Migrated:
                headers.Location = route + version;
                break;
            case LocationStyle.NonMigrated:
                headers.Location = keyed;
                break;
            case LocationStyle.LegacyKey:
                headers["Operation-Location"] = keyed;
                break;
            case LocationStyle.LegacyAbsolute:
                headers["Operation-Location"] = $"{context.Request.Scheme}://{context.Request.Host}{route}";
                break;
        }

        RetryAfter.Announce(context.Response, options.PollRetryAfter);
        return TypedResults.StatusCode(StatusCodes.Status202Accepted);
    }

    public static IResult Standing(HttpContext context, Offer offer, Operation operation, PortalState state, EmbeddedPortalOptions options)
    {
        var progress = operation.ProgressAt(state.Now);
        var json = OperationJson.Write(offer, operation, progress);

        if (!progress.HasEnded)
            RetryAfter.Announce(context.Response, options.PollRetryAfter);

        return JsonAnswer.Ok((options.OperationShape ?? offer.Traits.OperationShape) switch
        {
            OperationShape.ArrayOfOne => new JsonArray(json),
            _ => json,
        });
    }

    // The 2018 page on publishing hands out keys, the one on going live the route of one operation.
    private static LocationStyle StyleOf(Offer offer, Operation operation) =>
        offer.Traits.Location is LocationStyle.LegacyKey && operation.Kind is OperationKind.GoLive
            ? LocationStyle.LegacyAbsolute
            : offer.Traits.Location;
}
