namespace Hostile.Client.Fuzzing;

/// <summary>An answer that no honest server gives, or almost none.</summary>
/// <param name="Steps">How many bytes of the body arrive at a time, in turn; empty where all come at once.</param>
/// <param name="BreaksAt">After how many bytes the connection is reset; null where it is not.</param>
internal sealed record SpoiltAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body, IReadOnlyList<int> Steps, int? BreaksAt)
{
    public HttpResponseMessage ToMessage(HttpRequestMessage request)
    {
        var message = new HttpResponseMessage((System.Net.HttpStatusCode)Status)
        {
            RequestMessage = request,
            Content = Steps.Count == 0 && BreaksAt is null ? new ByteArrayContent(Body) : new StreamContent(new SteppingStream(Body, Steps, BreaksAt)),
        };
        foreach (var (name, value) in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }
}
