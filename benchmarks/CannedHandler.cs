using System.Net;

namespace Benchmarks;

/// <summary>Answers at once and always alike, so that only the client's own work is measured.</summary>
internal sealed class CannedHandler(HttpStatusCode status, byte[]? body = null) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = new HttpResponseMessage(status) { RequestMessage = request };
        if (body is not null)
        {
            response.Content = new ByteArrayContent(body);
        }

        return Task.FromResult(response);
    }
}
