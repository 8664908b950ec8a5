using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The <c>If-Match</c> header.</summary>
internal static class IfMatchHeader
{
    private const StringSplitOptions Bare = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>Takes the tags as they are. None of the portal's own holds a comma, so that one parts two tags.</summary>
    public static IfMatch Read(HttpRequest request) => new([.. request.Headers.IfMatch.SelectMany(line => (line ?? "").Split(',', Bare))]);

    /// <summary>
    /// The page on concurrency wants the header on every call that changes something; no page of such a call lists it, and clients do
    /// without. So it may be missing, and counts where it is sent.
    /// </summary>
    public static ValueTask<object?> HonourAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var offer = context.HttpContext.Features.GetRequiredFeature<Offer>();
        var condition = Read(context.HttpContext.Request);

        return condition.IsAbsent || condition.Admits(offer.Draft.EntityTag)
            ? next(context)
            : ValueTask.FromResult<object?>(Refusal.PreconditionFailed());
    }
}
