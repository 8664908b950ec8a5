using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SampleConsumer.Portal;

/// <summary>Remembers what was asked and answered, so that a caller can prove what did and did not go over the wire.</summary>
internal sealed class PortalRequestLog
{
    private readonly ConcurrentQueue<PortalRequest> _requests = [];

    public IReadOnlyList<PortalRequest> Requests => [.. _requests];

    public int CountOf(string method, string pathSuffix) => _requests.Count(
        request => request.Method.Equals(method, StringComparison.OrdinalIgnoreCase)
            && request.Path.EndsWith(pathSuffix, StringComparison.Ordinal));

    /// <summary>The outermost middleware.</summary>
    public Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        // Just before the first byte leaves, and not after the pipeline: a client that has its answer must find its request in the log.
        context.Response.OnStarting(() =>
        {
            _requests.Enqueue(Describe(context));
            return Task.CompletedTask;
        });

        return next(context);
    }

    private static PortalRequest Describe(HttpContext context) => new(
        context.Request.Method,
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        context.Request.Protocol,
        context.Request.ContentType,
        context.Response.StatusCode);
}
