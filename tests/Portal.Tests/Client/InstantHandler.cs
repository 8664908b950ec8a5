using System.Net;
using System.Text;

namespace Portal.Tests.Client;

/// <summary>Takes the body and answers at once, on the thread that asks.</summary>
internal sealed class InstantHandler(HttpStatusCode status, string? body = null, string? location = null) : HttpMessageHandler
{
    private readonly byte[]? _body = body is null ? null : Encoding.UTF8.GetBytes(body);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Content?.CopyTo(Stream.Null, null, cancellationToken);
        var response = new HttpResponseMessage(status) { RequestMessage = request };
        if (location is not null)
        {
            response.Headers.TryAddWithoutValidation("Location", location);
        }

        if (_body is not null)
        {
            response.Content = new ByteArrayContent(_body);
        }

        return Task.FromResult(response);
    }
}
