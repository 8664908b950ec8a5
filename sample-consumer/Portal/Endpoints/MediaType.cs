using System.Net.Http.Headers;

namespace SampleConsumer.Portal.Endpoints;

/// <summary>What a <c>Content-Type</c> says, apart from its parameters.</summary>
internal static class MediaType
{
    public static bool Is(string? contentType, string mediaType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var parsed)
        && string.Equals(parsed.MediaType, mediaType, StringComparison.OrdinalIgnoreCase);
}
