namespace SampleConsumer.Portal;

/// <summary>A request that the portal or Entra has answered.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Target">Path and query exactly as they came over the wire, neither unescaped nor normalised.</param>
/// <param name="Protocol"><c>HTTP/1.1</c> or <c>HTTP/2</c>.</param>
/// <param name="ContentType">The body's media type; null when the request named none.</param>
/// <param name="StatusCode">What was answered.</param>
public sealed record PortalRequest(string Method, string Target, string Protocol, string? ContentType, int StatusCode)
{
    /// <summary>The path of <see cref="Target"/>, without the query.</summary>
    public string Path => Target.Split('?', 2)[0];
}
