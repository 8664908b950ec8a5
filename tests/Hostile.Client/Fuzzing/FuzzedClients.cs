using Hostile.Client.CloudPartnerPortal;
using Hostile.Client.Everything;

namespace Hostile.Client.Fuzzing;

/// <summary>The clients, over a network that the fuzzer plays.</summary>
internal sealed class FuzzedClients : IDisposable
{
    public const int KeptBodyLimit = 1000;
    public static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http;

    public FuzzedClients()
    {
        _http = new HttpClient(Handler) { Timeout = Timeout.InfiniteTimeSpan };
        Everything = new EverythingClient(_http, new()
        {
            BearerToken = _ => new("t0ken"),
            KeptBodyLimit = KeptBodyLimit,
            BodyLimit = BodyLimit,
            PollInterval = PollInterval,
            TimeProvider = Clock,
        });
        Portal = new CloudPartnerPortalClient(_http, new() { BearerToken = _ => new("t0ken"), KeptBodyLimit = KeptBodyLimit, BodyLimit = BodyLimit });
    }

    public const int BodyLimit = 12_000;

    public AnswerHandler Handler { get; } = new();

    public LeapingClock Clock { get; } = new();

    public EverythingClient Everything { get; }

    public CloudPartnerPortalClient Portal { get; }

    public void Dispose() => _http.Dispose();
}
