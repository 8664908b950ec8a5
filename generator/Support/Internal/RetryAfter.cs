namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Net.Http.Headers;

/// <summary>The header by which a server says when to ask again (RFC 9110 section 10.2.3).</summary>
[Embedded]
internal static class RetryAfter
{
    internal const string HeaderName = "Retry-After";

    internal static readonly string[] HeaderNames = { HeaderName };

    // What a timer can wait for; a server that says more is asked again then.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>How long to wait, from seconds or a date; null where the text is neither.</summary>
    internal static TimeSpan? Parse(string? text, TimeProvider time)
    {
        if (!RetryConditionHeaderValue.TryParse(text, out var value))
        {
            return null;
        }

        var wait = value.Delta ?? value.Date - time.GetUtcNow();
        return wait > Longest ? Longest : wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
