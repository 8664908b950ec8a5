using Microsoft.AspNetCore.Http;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>Answers in the place of the portal when something in front of it or behind it is out of order.</summary>
internal sealed class OutageFilter(EmbeddedPortalOptions options) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        switch (context.HttpContext.Features.Get<Offer>()?.Traits.Outage)
        {
            case Outage.Maintenance:
                RetryAfter.Announce(context.HttpContext.Response, options.MaintenanceRetryAfter);
                return ValueTask.FromResult<object?>(Refusal.UnderMaintenance());

            case Outage.BackendFault:
                return ValueTask.FromResult<object?>(Refusal.BackendFault());

            default:
                return next(context);
        }
    }
}
