using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Finds the publisher of the route, and lets in only those who were added to its account.</summary>
internal sealed class PublisherFilter(PortalState state) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var publisher = state.FindPublisher((string)context.HttpContext.GetRouteValue("publisherId")!);

        if (publisher is null)
            return ValueTask.FromResult<object?>(Refusal.NoSuchPublisher());

        if (!publisher.AdmitsClient)
            return ValueTask.FromResult<object?>(Refusal.NotAdmitted(publisher.Id));

        context.HttpContext.Features.Set(publisher);
        return next(context);
    }
}
