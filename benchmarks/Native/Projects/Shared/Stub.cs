using System.Net;
using System.Net.Http.Headers;

namespace Catalog;

/// <summary>Answers every request with the one item, from memory.</summary>
internal sealed class Transport : HttpMessageHandler
{
    private static ReadOnlySpan<byte> Answer =>
        """{"id":"i-7","count":3,"price":12.50,"created":"2026-01-02T03:04:05Z","isActive":true,"label":"seven"}"""u8;

    public static HttpMessageHandler Create() => new Transport();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(Answer.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
