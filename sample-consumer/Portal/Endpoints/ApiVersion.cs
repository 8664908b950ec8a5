using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The <c>api-version</c> that every call has to name, and every handed-out address (but one kind) carries.</summary>
internal static class ApiVersion
{
    public const string Current = "2017-10-31";

    public const string QueryParameter = "api-version";

    public static ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>

        // Exactly once: given twice, it is as unclear as not given at all.
        context.HttpContext.Request.Query[QueryParameter] is [Current]
            ? next(context)
            : ValueTask.FromResult<object?>(Refusal.InvalidApiVersion());
}
