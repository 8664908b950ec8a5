using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The header by which the portal's support finds a call again; on every answer, whatever its status.</summary>
internal static class CorrelationHeader
{
    private const string Name = "X-Ms-Correlation-Request-Id";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers[Name] = Guid.NewGuid().ToString();
        return next(context);
    }
}
