using System.Net;

namespace Aot.Consumer;

/// <summary>Answers every request with the one answer it was given, and says what was asked.</summary>
internal sealed class AnswerHandler(HttpStatusCode status, string? json = null, string? location = null) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Console.WriteLine($"{request.Method} {request.RequestUri} {body}".TrimEnd());

        var response = new HttpResponseMessage(status) { RequestMessage = request };
        if (json is not null)
        {
            response.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        }

        if (location is not null)
        {
            response.Headers.TryAddWithoutValidation("Location", location);
        }

        return response;
    }
}
