using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>The <c>Retry-After</c> header.</summary>
internal static class RetryAfter
{
    /// <summary>Tells the client when to ask again; rounded up, because the header knows whole seconds only.</summary>
    public static void Announce(HttpResponse response, TimeSpan? delay)
    {
        if (delay is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
