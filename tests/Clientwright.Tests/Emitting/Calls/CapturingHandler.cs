using System.Net;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>A server in the place of the network: keeps what was sent, and answers in turn with what it was given, the last one for ever.</summary>
internal sealed class CapturingHandler(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<SentRequest> Requests { get; } = [];

    public SentRequest Request => Requests[^1];

    /// <summary>An answer with a status and, perhaps, a JSON body and headers, <c>Name: value</c> each.</summary>
    public static CapturingHandler Of(int status, string? body = null, params string[] headers) => new(Answer(status, body, headers));

    public static Func<HttpResponseMessage> Answer(int status, string? body = null, params string[] headers) => () =>
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status);
        if (body is not null)
        {
            answer.Content = new StringContent(body);
        }

        foreach (var header in headers)
        {
            var colon = header.IndexOf(": ", StringComparison.Ordinal);
            answer.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 2)..]);
        }

        return answer;
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(await SentRequest.OfAsync(request, cancellationToken));
        return answers[Math.Min(Requests.Count, answers.Length) - 1]();
    }
}
