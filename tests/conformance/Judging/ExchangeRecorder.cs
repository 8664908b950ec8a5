namespace Clientwright.Conformance.Judging;

/// <summary>Keeps what goes over the wire for the scenario whose test runs.</summary>
internal sealed class ExchangeRecorder(ScenarioRun run) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Asked now: a client may dispose its content once it is sent.
        var contentType = request.Content?.Headers.ContentType?.MediaType;
        var parts = PartsOf(request.Content);
        var response = await base.SendAsync(request, cancellationToken);
        var status = (int)response.StatusCode;
        var refusal = status >= 400 ? await ReadAsync(response, cancellationToken) : null;
        run.Record(new Exchange(request.Method.Method, request.RequestUri!, contentType, status, refusal) { Parts = parts });
        return response;
    }

    // Not by the typed headers: those would be sent as they write themselves from then on.
    private static IReadOnlyList<SentPart> PartsOf(HttpContent? content) => content is not MultipartContent parts ? [] :
    [
        .. parts.Select(part => new SentPart(
            part.Headers.NonValidated["Content-Disposition"].ToString(),
            part.Headers.NonValidated["Content-Type"].ToString())),
    ];

    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        return response.Content.Headers.ContentType?.MediaType == "application/json"
            ? await response.Content.ReadAsStringAsync(cancellationToken)
            : response.ReasonPhrase ?? "";
    }
}
