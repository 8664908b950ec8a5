namespace Clientwright.Tests.Emitting.Calls;

/// <summary>What went out, as text.</summary>
/// <param name="Headers">Those of the message, then those of its content; <c>Name: value</c> each.</param>
internal sealed record SentRequest(string Method, string Uri, string[] Headers, string? Body)
{
    public static async Task<SentRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.ToArray() ?? []);
        return new SentRequest(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            [.. headers.SelectMany(header => header.Value.Select(value => $"{header.Key}: {value}"))],
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
    }
}
