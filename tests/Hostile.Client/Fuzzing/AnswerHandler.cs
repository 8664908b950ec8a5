namespace Hostile.Client.Fuzzing;

/// <summary>The network: gives the case's answer, takes what is written, and sees who is told the token.</summary>
internal sealed class AnswerHandler : HttpMessageHandler
{
    /// <summary>How often an operation is asked for before its following is cancelled.</summary>
    private const int MostPolls = 5;

    private static readonly SpoiltAnswer Taken = new(200, [], [], [], null);

    public SpoiltAnswer Answer { get; set; } = Taken;

    /// <summary>What an operation is said to be; null where the case follows none.</summary>
    public SpoiltAnswer? Poll { get; set; }

    public byte[] Written { get; private set; } = [];

    public int Polls { get; private set; }

    /// <summary>The address that was told the token, of another origin than the client's.</summary>
    public Uri? Leak { get; private set; }

    public CancellationTokenSource Follow { get; private set; } = new();

    public void Begin()
    {
        Polls = 0;
        Leak = null;
        Follow.Dispose();
        Follow = new CancellationTokenSource();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (request.Headers.Authorization is not null && (address is not { Scheme: "https", Port: 443 } || address.IdnHost is not ("everything.test" or "cloudpartner.azure.com")))
        {
            Leak = address;
        }

        if (request.Method == HttpMethod.Put)
        {
            Written = await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return Taken.ToMessage(request);
        }

        if (Poll is not null && request.Method == HttpMethod.Get)
        {
            if (++Polls == MostPolls)
            {
                await Follow.CancelAsync().ConfigureAwait(false);
            }

            return Poll.ToMessage(request);
        }

        return Answer.ToMessage(request);
    }
}
