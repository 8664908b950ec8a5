namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http;
using global::System.Net.Http.Metrics;

/// <summary>
/// Says on a request which endpoint it is for, where handlers, enrichers of traces and the platform's metrics can read it. The platform
/// has only the address, which is as good as unique for each call.
/// </summary>
[Embedded]
internal static class RequestTags
{
    private const string TemplateName = "url.template";

    private static readonly HttpRequestOptionsKey<string> Template = new(TemplateName);
    private static readonly HttpRequestOptionsKey<string> Endpoint = new("clientwright.endpoint");

    // One delegate for all endpoints: it finds the template where handlers find it, on the request.
    private static readonly Action<HttpMetricsEnrichmentContext> Enrich = AddTemplate;

    // A handler that retries sends the same message again, and the platform forgets a callback with the attempt that it was called for.
    // Before .NET 10 some patches call it while they still enumerate, where adding is an error.
    private static readonly bool CanAddAgain = Environment.Version.Major >= 10;

    internal static void Add(HttpRequestMessage message, string endpoint, string template)
    {
        message.Options.Set(Template, template);
        message.Options.Set(Endpoint, endpoint);
        HttpMetricsEnrichmentContext.AddCallback(message, Enrich);
    }

    /// <summary>Has the platform's metrics ask again, for another message with the same options.</summary>
    internal static void AddAgain(HttpRequestMessage message) => HttpMetricsEnrichmentContext.AddCallback(message, Enrich);

    private static void AddTemplate(HttpMetricsEnrichmentContext context)
    {
        if (context.Request.Options.TryGetValue(Template, out var template))
        {
            context.AddCustomTag(TemplateName, template);
        }

        if (CanAddAgain)
        {
            HttpMetricsEnrichmentContext.AddCallback(context.Request, Enrich);
        }
    }
}
