namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Net.Http.Metrics;

/// <summary>A request that is sent once more, by a message of its own: an <c>HttpClient</c> sends none twice.</summary>
[Embedded]
internal static class RepeatedRequest
{
    /// <summary>Whether there is no body, or one that can be read again: what comes from a stream that cannot seek has no length.</summary>
    internal static bool IsPossible(HttpRequestMessage message)
    {
        var body = message.Content is IBodyAround around ? around.Body : message.Content;
        return body is null || body.Headers.ContentLength is not null;
    }

    /// <summary>The same request. It shares the body, which belongs to the first message still, and so is not disposed itself.</summary>
    /// <param name="isTagged">Whether the first message has tags (<see cref="RequestTags"/>).</param>
    internal static HttpRequestMessage Of(HttpRequestMessage message, bool isTagged)
    {
        var again = new HttpRequestMessage(message.Method, message.RequestUri)
        {
            Content = message.Content,
            Version = message.Version,
            VersionPolicy = message.VersionPolicy,
        };
        foreach (var header in message.Headers)
        {
            again.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        foreach (var option in message.Options)
        {
            // What the platform's metrics keep there belongs to one attempt; before .NET 10 they may have given it to another request by now.
            if (option.Key != nameof(HttpMetricsEnrichmentContext))
            {
                ((IDictionary<string, object?>)again.Options)[option.Key] = option.Value;
            }
        }

        if (isTagged)
        {
            RequestTags.AddAgain(again);
        }

        return again;
    }
}
